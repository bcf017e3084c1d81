import {
  severityKey,
  severityName,
  severityOverrideSchema,
  type SeverityOverride,
} from '../../../shared/domain/severity-override'
import { severityNumbers, type Severity } from '../../../shared/domain/finding'
import { weighedAs } from '../evaluate/weighed'
import type { History } from '../store/history'
import { unflatten } from './move-ends'

/** What a person said a check weighs here; `null` where nobody did. */
export const overrideIn = (
  settings: Pick<History['settings'], 'get'>,
  checkId: string,
): SeverityOverride | null =>
  severityOverrideSchema.safeParse(settings.get(severityKey(checkId))).data ?? null

/** The same as one of the parameters that a scan is judged with. */
export function severityIn(
  settings: Pick<History['settings'], 'get'>,
  checkId: string,
): Readonly<Record<string, number>> {
  const override = overrideIn(settings, checkId)
  return override === null ? {} : { [severityName]: severityNumbers[override.severity] }
}

/** The checks as a target's last score weighed them: what is said beside that score must not weigh otherwise. */
export const weighedFor = <C extends { readonly id: string; readonly severity: Severity }>(
  history: Pick<History, 'scores'>,
  checks: readonly C[],
  targetId: string,
): readonly C[] => weighedAs(checks, unflatten(history.scores.latest(targetId)?.parameters ?? {}))
