import type { ScanScope } from '../../../shared/domain/scan'
import {
  dueKey,
  fixedSettings,
  parameterValues,
  usualDueDays,
  type DueSeverity,
  type ParameterUnit,
  type Schedule,
} from '../../../shared/domain/settings'
import type { Check, Parameter } from '../checks/define-check'
import type { ParameterSettings } from '../evaluate/parameters'
import type { History } from '../store/history'
import { severityIn } from './severities'

type Stored = Pick<History['settings'], 'get'>
/** What was set, as far as it is still a value that may be set; else what is usual. */
const numberIn = (settings: Stored, key: string, unit: ParameterUnit, usual: number): number => {
  const stored = parameterValues[unit].safeParse(settings.get(key))
  return stored.success ? stored.data : usual
}

type Parametrized = Pick<Check, 'id' | 'parameters'>

/** As scores are stored with it. */
export const parameterKey = (checkId: string, name: string): string => `${checkId}.${name}`

export const parameterIn = (settings: Stored, key: string, parameter: Parameter): number =>
  numberIn(settings, key, parameter.unit, parameter.default)

export const dueDaysIn = (settings: Stored, severity: DueSeverity): number =>
  numberIn(settings, dueKey(severity), 'days', usualDueDays[severity])

/** Every parameter of every check as it is set now, and the severities that were: what the next scan is judged with. */
export const parametersIn = (settings: Stored, checks: readonly Parametrized[]): ParameterSettings =>
  Object.fromEntries(
    checks.flatMap(({ id, parameters = {} }) => {
      const numbers = Object.entries(parameters).map(
        ([name, parameter]) => [name, parameterIn(settings, parameterKey(id, name), parameter)] as const,
      )
      const all = { ...Object.fromEntries(numbers), ...severityIn(settings, id) }
      return Object.keys(all).length === 0 ? [] : [[id, all] as const]
    }),
  )

/** The Regions that a scan reads where nobody names some; `null` for all that are enabled. */
export const usualRegionsIn = (settings: Stored): readonly string[] | null =>
  fixedSettings['scan.regions'].safeParse(settings.get('scan.regions')).data ?? null

export const scheduleIn = (settings: Stored): Schedule | null =>
  fixedSettings['scan.schedule'].safeParse(settings.get('scan.schedule')).data ?? null

/** A scope that names no Regions has the usual ones. That narrows nothing: such a scan is a whole one. */
export function withUsualRegions(settings: Stored, scope: Omit<ScanScope, 'regions' | 'usual'>): ScanScope {
  const regions = usualRegionsIn(settings)
  return regions === null ? scope : { ...scope, regions, usual: true }
}
