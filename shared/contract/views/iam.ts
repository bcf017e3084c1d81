import { z } from 'zod'
import { findingSchema } from './findings'
import { at, count, gapSchema } from './parts'
import { scanSchema } from './scan'

export const identityKinds = ['user', 'group', 'role', 'policy'] as const
export type IdentityKind = (typeof identityKinds)[number]

const kind = z.enum(identityKinds)
const form = z.enum(['customer', 'aws', 'inline'])
const perKind = z.object({ user: count, group: count, role: count, policy: count })

/** `unread`: the report or the list that tells could not be read. */
export const lastUseSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('used'), at }),
  z.object({ status: z.literal('never') }),
  z.object({ status: z.literal('unread') }),
])
export type LastUse = Readonly<z.infer<typeof lastUseSchema>>

export const identityRefSchema = z.object({
  kind,
  /** The ARN; of a policy written into an identity, Triad's own id. */
  id: z.string(),
  name: z.string(),
})
export type IdentityRef = Readonly<z.infer<typeof identityRefSchema>>

export const identityRowSchema = identityRefSchema.extend({
  path: z.string(),
  /** Of a policy; `null` for the other kinds. */
  form: form.nullable(),
  /** Policies attached to it or written into it. */
  policies: count,
  /** Groups a user is in, members of a group, holders of a policy. */
  peers: count,
  /** Who may assume a role, in the words of its trust policy. */
  trusts: z.array(z.string()).readonly(),
  /** `null` where the kind has none: groups and policies. */
  lastUse: lastUseSchema.nullable(),
})
export type IdentityRow = Readonly<z.infer<typeof identityRowSchema>>

export const identitiesSchema = z.object({
  /** The newest scan that asked for identities; `null` where none did. */
  scan: scanSchema.nullable(),
  /** Why the identities could not be read; what is listed is then what little there is. */
  gap: gapSchema.nullable(),
  /** All there are, whatever the search. */
  counts: perKind,
  /** How many the search leaves of each kind. */
  matching: perKind,
  /** Those of the kind asked for that match, by name. */
  identities: z.array(identityRowSchema).readonly(),
})

/** A named part of a statement; `not`: everything but these. */
const namesSchema = z.object({ not: z.boolean(), names: z.array(z.string()).readonly() })

export const statementSchema = z.object({
  sid: z.string().nullable(),
  effect: z.enum(['Allow', 'Deny']),
  principals: namesSchema.nullable(),
  actions: namesSchema.nullable(),
  resources: namesSchema.nullable(),
  conditions: z
    .array(z.object({ operator: z.string(), key: z.string(), values: z.array(z.string()).readonly() }))
    .readonly(),
})
export type StatementView = Readonly<z.infer<typeof statementSchema>>

export const policyDocumentSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('read'),
    /** Laid out. */
    json: z.string(),
    statements: z.array(statementSchema).readonly(),
  }),
  /** It came, but is not written as IAM's grammar asks. */
  z.object({ status: z.literal('faulty'), json: z.string(), fault: z.string() }),
  z.object({ status: z.literal('unread'), gap: gapSchema }),
])
export type PolicyDocument = Readonly<z.infer<typeof policyDocumentSchema>>

export const identitySchema = identityRefSchema.extend({
  /** The scan that read it. */
  scan: scanSchema,
  path: z.string(),
  createdAt: at.nullable(),
  form: form.nullable(),
  /** What it may do; `through`: the group that brings it. */
  policies: z.array(identityRefSchema.extend({ form, through: z.string().nullable() })).readonly(),
  /** Groups a user is in. */
  groups: z.array(identityRefSchema).readonly(),
  /** Users in a group. */
  members: z.array(identityRefSchema).readonly(),
  /** Who holds a policy. */
  holders: z.array(identityRefSchema).readonly(),
  /** What bounds it, whatever else allows. */
  boundary: identityRefSchema.nullable(),
  /** Of a policy. */
  document: policyDocumentSchema.nullable(),
  /** Of a role: who may assume it. */
  trust: policyDocumentSchema.nullable(),
  lastUse: lastUseSchema.nullable(),
  /** Of a user; `null` where the credential report was not read. */
  signIn: z
    .object({
      consolePassword: z.boolean(),
      mfa: z.boolean(),
      credentials: z.array(z.object({ name: z.string(), lastUse: lastUseSchema })).readonly(),
    })
    .nullable(),
  consoleUrl: z.string().nullable(),
  /** What checks say of it, failures first. */
  findings: z.array(findingSchema).readonly(),
})
export type IdentityDetail = Readonly<z.infer<typeof identitySchema>>
