import { known, unread, type Read } from '../../../shared/domain/evidence'
import { isRefusal } from '../aws/refusal'

export interface Meanings {
  /** Error names that are AWS's way to say "there is none". */
  readonly absent?: readonly string[]
  /** Error names that say the item itself went away after it was listed: see `stillThere`. */
  readonly gone?: readonly string[]
}

/**
 * Waits for a call on which a whole list rests: `null` where AWS refuses it by one of these names. Everything else that
 * it throws goes on flying.
 */
export async function orNone<T>(answer: Promise<T>, absent: readonly string[]): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (isRefusal(error) && absent.includes(error.name)) return null
    throw error
  }
}

/**
 * Waits for one call about one resource. "There is none" becomes `null`; every other refusal becomes a gap. Programming
 * errors go on flying, and so does the refusal that says the item is gone.
 */
export async function read<T>(
  answer: Promise<T>,
  { absent = [], gone = [] }: Meanings = {},
): Promise<Read<T | null>> {
  try {
    return known(await orNone(answer, absent))
  } catch (error) {
    if (!isRefusal(error) || gone.includes(error.name)) throw error
    return unread(error.gap)
  }
}

/** The items that were still there when their facts were asked: one deleted in mid-scan is no resource any more. */
export async function stillThere<T>(
  items: readonly Promise<T>[],
  gone: readonly string[],
): Promise<readonly T[]> {
  const ends = await Promise.all(
    items.map(async (item) => {
      try {
        return [await item]
      } catch (error) {
        if (isRefusal(error) && gone.includes(error.name)) return []
        throw error
      }
    }),
  )
  return ends.flat()
}
