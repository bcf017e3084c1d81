import { serviceOf, type InputKey } from '../../../shared/domain/inputs'
import type { ScanScope } from '../../../shared/domain/scan'
import type { Check, Expectation } from '../checks/define-check'

/** What a scan is going to judge, and the lists it needs for that. */
export interface Choice {
  readonly checks: readonly Check[]
  /** Sorted, each once: the lists judged and the lists consulted. */
  readonly inputs: readonly InputKey[]
}

export const inputsOf = (checks: readonly Pick<Check, 'subject' | 'consults'>[]): readonly InputKey[] =>
  [...new Set(checks.flatMap(({ subject, consults = [] }) => [subject, ...consults]))].sort()

/** The checks of the scope's services that the scope names; all of them where it names nothing. */
export function chooseChecks(all: readonly Check[], { services, checks }: ScanScope): Choice {
  const chosen = within(all, { services, checks })
  return { checks: chosen, inputs: inputsOf(chosen) }
}

/** Those of the scope's services that the scope names. */
export const within = <E extends Pick<Expectation, 'id'>>(
  all: readonly E[],
  { services, checks }: ScanScope,
): readonly E[] =>
  all.filter(({ id }) => (services?.includes(serviceOf(id)) ?? true) && (checks?.includes(id) ?? true))

/** The names in a scope that no check answers to: a typing error must not look like an empty, clean scan. */
export function strangersIn(
  all: readonly Pick<Expectation, 'id'>[],
  { services = [], checks = [] }: ScanScope,
): readonly string[] {
  const knownServices = new Set(all.map(({ id }) => serviceOf(id)))
  const knownChecks = new Set<string>(all.map(({ id }) => id))
  return [
    ...services.filter((name) => !knownServices.has(name)),
    ...checks.filter((id) => !knownChecks.has(id)),
  ]
}
