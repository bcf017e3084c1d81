import type { FindingsFilter, TargetView, ViewFilter } from '../../../shared/contract/views'
import type { FrameworkId } from '../../../shared/domain/framework'
import type { Aside, Change, Outcome, Severity } from '../../../shared/domain/finding'

/** What may narrow a list of findings on the command line. An empty list admits everything. */
export interface FindingOptions {
  readonly profile: readonly string[]
  readonly check?: string
  readonly framework?: FrameworkId
  readonly control?: string
  readonly outcome?: readonly Outcome[]
  readonly severity: readonly Severity[]
  readonly service: readonly string[]
  readonly region: readonly string[]
  readonly change: readonly Change[]
  readonly overdue: boolean
  readonly owner: readonly string[]
  readonly unowned: boolean
  readonly search?: string
  readonly suppressed?: Aside
  /** A view to start from, by its name. */
  readonly view?: string
}

const given = <K extends string, T>(key: K, values: readonly T[]): Partial<Record<K, T[]>> =>
  values.length === 0 ? {} : ({ [key]: [...values] } as Record<K, T[]>)

/** The question that these options ask of these targets: what they leave out is as `start` has it. */
export const toFindingsFilter = (
  options: FindingOptions,
  targets: readonly Pick<TargetView, 'id'>[],
  start: ViewFilter,
): FindingsFilter => ({
  ...start,
  targetIds: targets.map(({ id }) => id),
  ...(options.check === undefined ? {} : { checkId: options.check }),
  ...(options.framework === undefined ? {} : { framework: options.framework }),
  ...(options.control === undefined ? {} : { control: options.control }),
  ...(options.search === undefined ? {} : { search: options.search }),
  ...(options.overdue ? { overdue: true } : {}),
  ...given('outcomes', options.outcome ?? []),
  ...given('severities', options.severity),
  ...given('services', options.service),
  ...given('regions', options.region),
  ...given('changes', options.change),
  ...given('owners', [...options.owner, ...(options.unowned ? [''] : [])]),
  ...(options.suppressed === undefined ? {} : { suppressed: options.suppressed }),
})
