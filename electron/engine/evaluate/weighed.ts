import { severities, severityNumbers, type Severity } from '../../../shared/domain/finding'
import { severityName } from '../../../shared/domain/severity-override'
import type { ParameterSettings } from './parameters'

const severityOf = (number: number | undefined): Severity | undefined =>
  severities.find((severity) => severityNumbers[severity] === number)

/**
 * The checks with the severities that these settings say, else their own. Weight, cap, grade, order and lists follow, for all
 * of them go by the check they are given.
 */
export const weighedAs = <C extends { readonly id: string; readonly severity: Severity }>(
  checks: readonly C[],
  settings: ParameterSettings,
): readonly C[] =>
  checks.map((check) => {
    const severity = severityOf(settings[check.id]?.[severityName])
    return severity === undefined ? check : { ...check, severity }
  })
