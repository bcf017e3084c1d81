import { known, unread, type Read } from '../../../shared/domain/evidence'
import type { Refusal } from '../aws/refusal'

/**
 * A field that AWS documents as always there. An answer without it, as an emulator or an old recording gives, says
 * neither one thing nor the other: it is unread.
 *
 * @param field its name in AWS's words
 */
export const answered = <T>(
  value: T | undefined,
  field: string,
  operation: string,
  region: string,
): Read<T> =>
  value === undefined
    ? unread({ operation, region, reason: 'unexpected', detail: `AWS's answer does not hold ${field}.` })
    : known(value)

/** As `answered`, for a field on which a whole list rests: without it nothing of the list is known. Throws a `Refusal`. */
export function needed<T>(value: T | undefined, field: string, operation: string, region: string): T {
  const read = answered(value, field, operation, region)
  if (read.known) return read.value
  const { gap } = read
  const refusal: Refusal = Object.assign(new Error(gap.detail), { gap, notOffered: false, code: undefined })
  throw refusal
}
