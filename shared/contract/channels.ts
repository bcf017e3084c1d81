import { z } from 'zod'
import { suppressionKinds } from '../domain/finding'
import { profileSchema } from '../domain/profile'
import * as view from './views'

const channel = <const In extends z.ZodType, const Out extends z.ZodType>(request: In, response: Out) => ({
  request,
  response,
})

const done = z.object({})
const names = z.array(z.string().min(1).max(200)).min(1).max(500)

/** Every question a window or a command may ask the engine. Preload, shell, server and client all follow this table. */
export const channels = {
  'app.about': channel(z.object({}), view.aboutSchema),

  'profiles.list': channel(z.object({}), z.array(profileSchema).readonly()),
  /** Agrees to run exactly this `credential_process` command for this profile. */
  'profiles.consent': channel(z.object({ profile: z.string().min(1), command: z.string().min(1) }), done),

  'targets.list': channel(z.object({}), z.array(view.targetSchema).readonly()),

  /** Answers at once with one scan id a profile; events tell the rest. */
  'scan.start': channel(
    z.object({
      profiles: names,
      regions: names.optional(),
      services: names.optional(),
      checks: names.optional(),
    }),
    z.object({ scanIds: z.array(z.string()).readonly() }),
  ),
  'scan.resume': channel(
    z.object({ scanId: z.string() }),
    z.object({ scanIds: z.array(z.string()).readonly() }),
  ),
  'scan.cancel': channel(z.object({ scanIds: names }), done),
  /** The scans under way, for a window that was opened or reloaded meanwhile. */
  'scan.active': channel(z.object({}), z.array(view.progressSchema).readonly()),
  /** The answer to an `mfa.asked` event; `code: null` gives up. */
  'scan.answer-mfa': channel(
    z.object({
      questionId: z.string(),
      code: z
        .string()
        .regex(/^\d{6}$/)
        .nullable(),
    }),
    done,
  ),

  /** One target now, compared with its last scan that is at least `days` old (or its first one after that). */
  'overview.get': channel(
    z.object({ targetId: z.string(), days: z.number().int().min(1).max(366).default(30) }),
    view.overviewSchema,
  ),
  /** The shared-responsibility checklist of one target as it stands: every item with its checks. */
  'responsibilities.get': channel(z.object({ targetId: z.string() }), view.checklistSchema),
  /** The smallest read-only policy for these checks, all without names. */
  'permissions.policy': channel(
    z.object({ checks: names.optional(), services: names.optional() }),
    view.leastPolicySchema,
  ),
  /** What was refused to the credentials of one target as it stands, and what that costs. */
  'permissions.missing': channel(z.object({ targetId: z.string() }), view.missingPermissionsSchema),
  /** Decisions that stand, of these targets or of all, oldest first. */
  'decisions.list': channel(
    z.object({ targetIds: names.optional() }),
    z.array(view.suppressionSchema).readonly(),
  ),
  /** What a suppression would hide and what that does to the score. Writes nothing. */
  'decisions.preview-suppression': channel(
    view.suppressionMatchSchema.extend({ kind: z.enum(suppressionKinds) }),
    view.suppressionPreviewSchema,
  ),
  /** Counts at once, and takes the place of an earlier one with the same check, resource and Region. */
  'decisions.suppress': channel(view.suppressRequestSchema, z.object({ id: z.string() })),
  /** Undoes a suppression: its findings are back at once. */
  'decisions.unsuppress': channel(z.object({ id: z.string() }), done),
  'findings.groups': channel(view.findingsFilterSchema, view.findingGroupsSchema),
  'findings.list': channel(
    view.findingsFilterSchema.extend({
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(1000).default(200),
    }),
    view.findingPageSchema,
  ),
  'findings.get': channel(z.object({ findingId: z.string() }), view.findingDetailSchema),
  /** Users, groups, roles or policies of one target, as the newest scan that asked for them told. */
  'iam.identities': channel(
    z.object({
      targetId: z.string(),
      kind: z.enum(view.identityKinds).default('user'),
      search: z.string().max(200).default(''),
    }),
    view.identitiesSchema,
  ),
  /** One of them with its policies, its people, and what checks say of it. */
  'iam.identity': channel(z.object({ targetId: z.string(), id: z.string() }), view.identitySchema),
  'trend.get': channel(
    z.object({ targetId: z.string(), days: z.number().int().min(1).max(3660).default(90) }),
    view.trendSchema,
  ),
  /** Scans of one target, newest first. */
  'scans.list': channel(
    z.object({ targetId: z.string().optional(), limit: z.number().int().min(1).max(1000).default(100) }),
    z.array(view.scanSchema).readonly(),
  ),
  /** The states after two counting scans of one target. Without ids: the last two. */
  'compare.scans': channel(
    z.object({ targetId: z.string(), from: z.string().optional(), to: z.string().optional() }),
    view.comparisonSchema,
  ),
  /** The printed report of these targets, or of each account's primary one, as things stand in history. */
  'report.make': channel(
    z.object({
      targetIds: names.optional(),
      preset: z.enum(view.reportPresets).default('executive'),
      paper: z.enum(view.reportPapers).default('a4'),
      redact: z.boolean().default(false),
    }),
    view.reportSchema,
  ),
} as const satisfies Record<`${string}.${string}`, ReturnType<typeof channel>>

export type Channel = keyof typeof channels
/** What a caller writes: defaults may be left out. */
export type Request<C extends Channel> = z.input<(typeof channels)[C]['request']>
/** What a handler reads: parsed, with defaults filled in. */
export type Payload<C extends Channel> = z.output<(typeof channels)[C]['request']>
export type Response<C extends Channel> = z.output<(typeof channels)[C]['response']>
export type Handlers = {
  readonly [C in Channel]: (payload: Payload<C>) => Response<C> | Promise<Response<C>>
}
