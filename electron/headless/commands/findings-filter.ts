import type { FindingsFilter, TargetView } from '../../../shared/contract/views'
import type { Change, Outcome, Severity } from '../../../shared/domain/finding'

/** What may narrow a list of findings on the command line. An empty list admits everything. */
export interface FindingOptions {
  readonly profile: readonly string[]
  readonly check?: string
  readonly outcome: readonly Outcome[]
  readonly severity: readonly Severity[]
  readonly service: readonly string[]
  readonly region: readonly string[]
  readonly change: readonly Change[]
  readonly search?: string
  readonly suppressed: 'hide' | 'include' | 'only'
}

const given = <K extends string, T>(key: K, values: readonly T[]): Partial<Record<K, T[]>> =>
  values.length === 0 ? {} : ({ [key]: [...values] } as Record<K, T[]>)

/** The question that these options ask of these targets. */
export const toFindingsFilter = (
  options: FindingOptions,
  targets: readonly Pick<TargetView, 'id'>[],
): FindingsFilter => ({
  targetIds: targets.map(({ id }) => id),
  ...(options.check === undefined ? {} : { checkId: options.check }),
  ...(options.search === undefined ? {} : { search: options.search }),
  ...given('outcomes', options.outcome),
  ...given('severities', options.severity),
  ...given('services', options.service),
  ...given('regions', options.region),
  ...given('changes', options.change),
  suppressed: options.suppressed,
})
