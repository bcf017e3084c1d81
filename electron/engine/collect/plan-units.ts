import { serviceOf } from '../../../shared/domain/inputs'
import type { ScanUnit } from '../../../shared/domain/scan'
import type { Collector } from './define-collector'

/** The units of a scan: for each service what is asked once an account, then what is asked in each Region. */
export function planUnits(collectors: readonly Collector[], regions: readonly string[]): readonly ScanUnit[] {
  const units = collectors.flatMap(({ input, reach }) =>
    (reach === 'global' ? ['global'] : regions).map((region) => ({ region, service: serviceOf(input) })),
  )
  const unique = new Map(units.map((unit) => [`${unit.region} ${unit.service}`, unit]))
  const globalFirst = ({ region }: ScanUnit) => (region === 'global' ? 0 : 1)
  return [...unique.values()].sort((one, other) => globalFirst(one) - globalFirst(other))
}

/** The collectors that one unit runs. */
export const collectorsOf = (unit: ScanUnit, collectors: readonly Collector[]): readonly Collector[] =>
  collectors.filter(
    ({ input, reach }) =>
      serviceOf(input) === unit.service && (reach === 'global') === (unit.region === 'global'),
  )
