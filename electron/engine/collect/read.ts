import { known, unread, type Read } from '../../../shared/domain/evidence'
import { isRefusal } from '../aws/refusal'

/**
 * Waits for one call about one resource. The error names in `absent` are AWS's way to say "there is none" and become
 * `null`; every other refusal becomes a gap. Programming errors go on flying.
 */
export async function read<T>(answer: Promise<T>, ...absent: readonly string[]): Promise<Read<T | null>> {
  try {
    return known(await answer)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return absent.includes(error.name) ? known(null) : unread(error.gap)
  }
}
