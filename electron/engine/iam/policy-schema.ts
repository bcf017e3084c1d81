import { z } from 'zod'

const value = z.union([z.string(), z.boolean(), z.number()]).transform(String)
const oneOrMany = z.union([value.transform((one) => [one]), z.array(value)])

/** IAM takes the names of elements in any case; Triad reads them in lower case. */
const lowerKeys = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)
    ? Object.fromEntries(Object.entries(raw).map(([key, inner]) => [key.toLowerCase(), inner as unknown]))
    : raw

const byName = <T extends z.ZodType>(inner: T) => z.preprocess(lowerKeys, z.record(z.string(), inner))

const principal = z.union([z.literal('*'), byName(oneOrMany)])
export type PrincipalElement = z.output<typeof principal>

const statement = z.preprocess(
  lowerKeys,
  z.object({
    sid: z.string().optional(),
    effect: z.enum(['Allow', 'Deny']),
    principal: principal.optional(),
    notprincipal: principal.optional(),
    action: oneOrMany.optional(),
    notaction: oneOrMany.optional(),
    resource: oneOrMany.optional(),
    notresource: oneOrMany.optional(),
    condition: byName(byName(oneOrMany)).optional(),
  }),
)

/** The shape that every kind of policy has, in one spelling: element names in lower case, values as lists. */
export const policySchema = z.preprocess(
  lowerKeys,
  z.object({
    version: z.string().optional(),
    // One statement need not stand in a list.
    statement: z.preprocess((raw) => (isRecord(raw) ? [raw] : raw), z.array(statement)),
  }),
)

export type PolicyShape = z.output<typeof policySchema>

const isRecord = (raw: unknown): boolean => typeof raw === 'object' && raw !== null && !Array.isArray(raw)

/** The elements by the name that IAM's grammar gives them. */
export const elementNames: Readonly<Record<string, string>> = {
  version: 'Version',
  statement: 'Statement',
  sid: 'Sid',
  effect: 'Effect',
  principal: 'Principal',
  notprincipal: 'NotPrincipal',
  action: 'Action',
  notaction: 'NotAction',
  resource: 'Resource',
  notresource: 'NotResource',
  condition: 'Condition',
}
