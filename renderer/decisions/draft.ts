import { dayMs } from '../../shared/domain/days'
import type { Request } from '../../shared/contract/channels'
import type { FindingView, SuppressionView } from '../../shared/contract/views'
import type { Severity, SuppressionKind } from '../../shared/domain/finding'
import { parseTag, tagText, type TagMatch } from '../../shared/domain/tags'

/** What the reader was looking at when they wanted to decide: one finding, or a whole check. */
export interface Subject {
  readonly targetId: string
  readonly profile: string
  readonly checkId: string
  readonly title: string
  readonly severity: Severity
  /** `null`: the check as a whole. */
  readonly resource: { readonly arn: string; readonly name: string; readonly region: string } | null
  /** What people wrote on the resource, as far as its lists tell; `null` where it was not looked up. */
  readonly tags: readonly TagMatch[] | null
}

export const reaches = ['one', 'pattern', 'tag', 'all'] as const
export type Reach = (typeof reaches)[number]

/** A decision as it is being written. */
export interface Draft {
  readonly kind: SuppressionKind
  readonly reason: string
  /** Without one, whoever decides answers for it. */
  readonly owner: string
  /** A day in the reader's own zone, `2026-12-24`: the findings are back when it begins. */
  readonly endsOn: string
  readonly reach: Reach
  readonly pattern: string
  /** `key=value`, where `*` in the value is any text. */
  readonly tag: string
  /** Only in the Region of the resource at hand. */
  readonly hereOnly: boolean
  readonly everyAccount: boolean
}

export type Match = Omit<Request<'decisions.preview-suppression'>, 'kind'>

export const endPresets = [30, 90, 180] as const

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** The day so many days after now, as a date field writes it. */
export const dayAfter = (days: number, now = new Date()): string => {
  const day = new Date(now.getTime() + days * dayMs)
  return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`
}

/** When the day begins where the reader is; `null` for text that is no day. */
export const beginningOf = (day: string): string | null => {
  const time = Date.parse(`${day}T00:00`)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(time) ? new Date(time).toISOString() : null
}

/** No decision ends, and nothing falls due, at a time that is over. */
export const isPast = (at: string | null): boolean => at !== null && at <= new Date().toISOString()

/** One that others share: a name is mostly one resource's own. */
function tagToOffer(tags: Subject['tags']): string {
  const [shared] = (tags ?? []).filter(({ key }) => key !== 'Name' && !key.startsWith('aws:'))
  return shared === undefined ? '' : tagText(shared)
}

/** A narrow beginning: one resource where there is one, ending in three months. */
export const newDraft = ({ resource, tags }: Subject): Draft => ({
  kind: 'accepted-risk',
  reason: '',
  owner: '',
  endsOn: dayAfter(90),
  reach: resource === null ? 'all' : 'one',
  pattern: resource?.arn ?? '*',
  tag: tagToOffer(tags),
  hereOnly: false,
  everyAccount: false,
})

/** What the draft is about; `null` while its pattern or tag says nothing. One resource is always the one at hand, there. */
export function matchOf({ targetId, checkId, resource }: Subject, draft: Draft): Match | null {
  const about = { targetId: draft.everyAccount ? null : targetId, checkId }
  if (draft.reach === 'one' && resource !== null)
    return { ...about, resource: resource.arn, region: resource.region }
  const pattern = draft.reach === 'pattern' ? draft.pattern.trim() : '*'
  const tag = draft.reach === 'tag' ? parseTag(draft.tag.trim()) : undefined
  if (pattern === '' || tag === null) return null
  return {
    ...about,
    resource: pattern,
    ...(tag === undefined ? {} : { tag }),
    ...(draft.hereOnly && resource !== null ? { region: resource.region } : {}),
  }
}

/** Whether a decision reaches what is not there yet. */
export const isOpenEnded = (resource: string): boolean => /[*?]/.test(resource)

export const subjectOf = (finding: FindingView, tags: Subject['tags']): Subject => ({
  tags,
  targetId: finding.targetId,
  profile: finding.profile,
  checkId: finding.checkId,
  title: finding.title,
  severity: finding.severity,
  resource: finding.resource,
})

/** The same decision again: what takes a lifting back. */
export const askAgain = (decision: SuppressionView): Request<'decisions.suppress'> => ({
  targetId: decision.targetId,
  checkId: decision.checkId,
  resource: decision.resource,
  ...(decision.region === null ? {} : { region: decision.region }),
  ...(decision.tag === null ? {} : { tag: decision.tag }),
  kind: decision.kind,
  reason: decision.reason,
  owner: decision.owner,
  endsAt: decision.endsAt,
})
