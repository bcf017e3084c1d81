import type { z } from 'zod'
import type { SeveritySetting } from '../../../shared/contract/views'
import {
  isSeverityKey,
  severityChangeSchema,
  severityKey,
  type SeverityOverride,
} from '../../../shared/domain/severity-override'
import type { Expectation } from '../checks/define-check'
import { expectationsOf } from '../scan/scan-deps'
import { overrideIn } from '../scan/severities'
import type { HandlerDeps } from './deps'
import { person } from './person'

type Deps = Pick<HandlerDeps, 'catalogue' | 'history' | 'ports'>

/** The check whose severity is set by that key. */
const checkOf = ({ catalogue }: Pick<HandlerDeps, 'catalogue'>, key: string): Expectation | undefined =>
  isSeverityKey(key) ? expectationsOf(catalogue).find(({ id }) => severityKey(id) === key) : undefined

/** What may be said of a check's severity, with who says so and when; `null` where the key is of no severity. */
export function severitySchemaOf(deps: Deps, key: string): z.ZodType<SeverityOverride> | null {
  const check = checkOf(deps, key)
  if (check === undefined) return null
  return severityChangeSchema
    .refine(({ severity }) => severity !== check.severity, {
      error: `${check.id} ships as ${check.severity}; reset it to undo a change`,
    })
    .transform((said) => ({ ...said, person: person(), at: deps.ports.now().toISOString() }))
}

/** Every check that weighs otherwise here, by id. */
export const severitiesSet = ({ catalogue, history }: Omit<Deps, 'ports'>): readonly SeveritySetting[] =>
  expectationsOf(catalogue)
    .flatMap(({ id, title, severity }): readonly SeveritySetting[] => {
      const override = overrideIn(history.settings, id)
      if (override === null) return []
      return [{ ...{ key: severityKey(id), checkId: id, checkTitle: title, usual: severity }, ...override }]
    })
    .sort((a, b) => (a.checkId < b.checkId ? -1 : 1))
