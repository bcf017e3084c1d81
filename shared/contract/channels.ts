import { z } from 'zod'
import { suppressionKinds } from '../domain/finding'
import { profileSchema } from '../domain/profile'
import { channel, names } from './channel'
import { judgedChannels } from './judged-channels'
import { reportFormats } from './report-address'
import * as view from './views'

const done = z.object({})
const accountId = z.string().regex(/^\d{12}$/)
/** Base64 takes a third more than the bytes. */
const largestImage = Math.ceil(view.largestLogo / 3) * 4
/** One scan id a profile. */
const started = z.object({ scanIds: z.array(z.string()).readonly() })

/** Every question a window or a command may ask the engine. Preload, shell, server and client all follow this table. */
export const channels = {
  'app.about': channel(z.object({}), view.aboutSchema),

  'profiles.list': channel(z.object({}), z.array(profileSchema).readonly()),
  /** Agrees to run exactly this `credential_process` command for this profile. */
  'profiles.consent': channel(z.object({ profile: z.string().min(1), command: z.string().min(1) }), done),
  /** From now on the profile's command does not run until somebody agrees again. */
  'profiles.withdraw-consent': channel(z.object({ profile: z.string().min(1) }), done),

  'targets.list': channel(z.object({}), z.array(view.targetSchema).readonly()),
  /** What people say of an account; what is left out stays. Empty text takes a word back. */
  'targets.describe': channel(view.describeTargetSchema, view.targetSchema),
  /** Overview, fleet and schedule see the target's account through it from now on. */
  'targets.make-primary': channel(z.object({ targetId: z.string() }), done),

  /** Answers at once with one scan id a profile; events tell the rest. */
  'scan.start': channel(
    z.object({
      profiles: names,
      /** Else the usual ones of the settings, else all enabled ones. */
      regions: z.union([names, z.literal('enabled')]).optional(),
      services: names.optional(),
      checks: names.optional(),
    }),
    started,
  ),
  'scan.resume': channel(z.object({ scanId: z.string() }), started),
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
  /** The last score of one target, with how its findings stand. */
  'scores.get': channel(z.object({ targetId: z.string() }), view.scoredSchema),
  ...judgedChannels,
  /** Decisions that stand about these targets or about any, oldest first. */
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
  /** The newest statement about each check that a person alone can decide, in force or over, oldest first. */
  'decisions.attestations': channel(
    z.object({ targetIds: names.optional() }),
    z.array(view.attestationSchema).readonly(),
  ),
  /** Counts at once, and takes the place of an earlier statement about the same check. */
  'decisions.attest': channel(view.attestRequestSchema, z.object({ id: z.string(), endsAt: view.at })),
  /** Takes a statement back: its check is not attested any more. */
  'decisions.withdraw': channel(z.object({ id: z.string() }), done),
  'settings.get': channel(z.object({}), view.settingsSchema),
  /** Refused where the value is none that this setting can have. Parameters of checks count from the next scan on. */
  'settings.set': channel(z.object({ key: z.string(), value: z.json() }), view.settingsSchema),
  /** Back to what counts where nothing was set. */
  'settings.reset': channel(z.object({ key: z.string() }), view.settingsSchema),
  'history.stats': channel(z.object({}), view.historyStatsSchema),
  /** Reads the whole file: what SQLite finds wrong with it, nothing where it is whole. */
  'history.check': channel(z.object({}), z.object({ damage: z.array(z.string()).readonly() })),
  /** A checked copy beside the history. */
  'history.backup': channel(z.object({}), view.backupSchema),
  'history.preview-forget': channel(z.object({ accountId }), view.forgottenSchema),
  /** Deletes everything about one account, for good. Refused while a scan runs. */
  'history.forget': channel(z.object({ accountId }), view.forgottenSchema),
  /** Drops what older scans had read, where a later one has read the same: findings and scores stay. */
  'history.prune': channel(z.object({ keepDays: z.number().int().min(1).max(3660) }), view.prunedSchema),
  'findings.groups': channel(view.findingsFilterSchema, view.findingGroupsSchema),
  'findings.list': channel(
    view.findingsFilterSchema.extend({
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(1000).default(200),
    }),
    view.findingPageSchema,
  ),
  'findings.get': channel(z.object({ findingId: z.string() }), view.findingDetailSchema),
  /** From now on a failure is to be mended by then, whatever the rule says, until it is mended. */
  'findings.set-due': channel(view.setDueSchema, done),
  /** Back to the rule: so many days since it was first seen to fail. */
  'findings.reset-due': channel(z.object({ findingId: z.string() }), done),
  /** The views of findings that people gave a name, by name. */
  'views.list': channel(z.object({}), z.array(view.savedViewSchema).readonly()),
  /** Keeps a view; with an `id`, in the place of the one that has it. Refuses a name that another view has. */
  'views.save': channel(
    z.object({
      id: z.string().min(1).max(100).optional(),
      name: view.viewNameSchema,
      filter: view.viewFilterSchema,
    }),
    view.savedViewSchema,
  ),
  'views.delete': channel(z.object({ id: z.string() }), done),
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
  'scans.calls': channel(z.object({ scanId: z.string() }), view.scanCallsSchema),
  /** These targets beside one another, or each account's primary one. */
  'compare.targets': channel(z.object({ targetIds: names.optional() }), view.fleetSchema),
  /** Two targets, check by check, as they stand. */
  'compare.pair': channel(z.object({ first: z.string(), second: z.string() }), view.pairSchema),
  /** The states after two counting scans of one target. Without ids: the last two. */
  'compare.scans': channel(
    z.object({ targetId: z.string(), from: z.string().optional(), to: z.string().optional() }),
    view.comparisonSchema,
  ),
  /** The pages as things stand in history, to be looked at: `report.file` has them until the second preview after. */
  'report.preview': channel(view.reportRequestSchema, z.object({ id: z.string(), title: z.string() })),
  /** Makes the report, prints it where the host can, and keeps what was made for good. */
  'report.issue': channel(
    view.reportRequestSchema.extend({
      formats: z.array(z.enum(reportFormats)).min(1).default(['pdf', 'html']),
    }),
    z.object({
      report: view.issuedReportSchema,
      /** Why there is no PDF although one was wanted; then the pages were kept as HTML. */
      noPdf: z.string().nullable(),
    }),
  ),
  /** What was issued, newest first. */
  'report.issued': channel(
    z.object({ limit: z.number().int().min(1).max(1000).default(100) }),
    z.array(view.issuedReportSchema).readonly(),
  ),
  /** A file of a report, byte by byte as it was issued; or a preview's pages. */
  'report.file': channel(z.object({ id: z.string(), format: z.enum(reportFormats) }), view.reportFileSchema),
  /** The picture on the cover of reports. */
  'report.logo': channel(z.object({}), view.logoSchema),
  /** Takes a PNG or JPEG in base64, or `null` for none. */
  'report.set-logo': channel(z.object({ image: z.base64().max(largestImage).nullable() }), view.logoSchema),
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
