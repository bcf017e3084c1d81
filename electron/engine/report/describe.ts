import type { Expectation } from '../checks/define-check'
import type { Described } from './risks'

/** Every check by its id, in the words of a language. */
export const describe = (
  checks: readonly Pick<Expectation, 'id' | 'title' | 'action' | 'risk'>[],
): ReadonlyMap<string, Described> =>
  new Map(checks.map(({ id, title, action, risk }) => [id, { title, action, risk }]))
