import type { FindingView } from '../../../shared/contract/views'
import { toCsvLine } from '../../../shared/text/csv'
import { toJsonText } from './json'

/** The columns of an exported finding, in their order. Scripts rely on names and order. */
export const findingColumns = [
  'profile',
  'account',
  'region',
  'check',
  'outcome',
  'severity',
  'resource',
  'resourceType',
  'reason',
  'note',
  'suppressed',
  'firstSeen',
  'lastSeen',
  'owner',
  'due',
] as const

/** One exported finding. `resource` is the ARN where AWS has one, else the id; times are ISO 8601, UTC. */
export type FindingLine = Readonly<Record<(typeof findingColumns)[number], string | null>>

export const toFindingLine = (finding: FindingView): FindingLine => ({
  profile: finding.profile,
  account: finding.accountId,
  region: finding.resource.region,
  check: finding.checkId,
  outcome: finding.outcome,
  severity: finding.severity,
  resource: finding.resource.arn,
  resourceType: finding.resource.type,
  reason: finding.reason,
  note: finding.note,
  suppressed: finding.suppressed,
  firstSeen: finding.firstSeen,
  lastSeen: finding.lastSeen,
  owner: finding.owner,
  due: finding.due,
})

export const exportFormats = ['ndjson', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** How each format begins, and how it writes one finding. */
export const findingWriters: Readonly<
  Record<ExportFormat, { readonly head: string; readonly write: (finding: FindingView) => string }>
> = {
  ndjson: { head: '', write: (finding) => `${toJsonText(toFindingLine(finding))}\n` },
  csv: {
    head: toCsvLine(findingColumns),
    write: (finding) => {
      const line = toFindingLine(finding)
      return toCsvLine(findingColumns.map((column) => line[column]))
    },
  },
}
