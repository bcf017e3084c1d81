import { holds } from '../../iam/conditions'
import type { Condition } from '../../iam/statements'

/** The condition asks for this key only, and holds for a request that gives it this value. */
export const catches =
  (key: string, value: string) =>
  (condition: Condition): boolean =>
    condition.key === key && holds(condition, new Map([[key, [value]]]), true) === true

/** What holds for requests over plain HTTP, or over a connection that is not encrypted. */
export const isWithoutTls = catches('aws:securetransport', 'false')
