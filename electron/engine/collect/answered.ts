import { known, unread, type Read } from '../../../shared/domain/evidence'

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
