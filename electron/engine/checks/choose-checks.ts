import { serviceOf, type InputKey } from '../../../shared/domain/inputs'
import type { ScanScope } from '../../../shared/domain/scan'
import type { Check } from './define-check'

/**
 * The checks that a scan was narrowed to: those named, and of those the ones of the services named. Names that no check
 * has are left to `unknownNames`, so that a spelling mistake is not a scan of nothing.
 */
export const chooseChecks = (
  all: readonly Check[],
  { services, checks }: Pick<ScanScope, 'services' | 'checks'>,
): readonly Check[] =>
  all.filter(
    ({ id }) =>
      (checks === undefined || checks.includes(id)) &&
      (services === undefined || services.includes(serviceOf(id))),
  )

/** Names of a scope that fit no check or service, in the order given. */
export const unknownNames = (
  all: readonly Check[],
  { services = [], checks = [] }: Pick<ScanScope, 'services' | 'checks'>,
): readonly string[] => [
  ...services.filter((service) => !all.some(({ id }) => serviceOf(id) === service)),
  ...checks.filter((name) => !all.some(({ id }) => id === name)),
]

/** What has to be collected for these checks, each input once, in the order of the checks. */
export const inputsOf = (chosen: readonly Check[]): readonly InputKey[] => [
  ...new Set(chosen.flatMap(({ subject, consults = [] }) => [subject, ...consults])),
]
