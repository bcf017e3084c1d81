import { known, unread, type Gap } from '../../../shared/domain/evidence'
import type { Resource, Verdict } from '../../../shared/domain/finding'
import { pass, weigh } from './judge'

/**
 * The verdict on a whole Region where a service watches and tells what it found: none where a finding speaks for it.
 *
 * @param gap why the service may not tell all; then that it found nothing says nothing
 */
export const judgePlace = (place: Resource, gap: Gap | null, hasFindings: boolean): readonly Verdict[] =>
  gap === null && hasFindings ? [] : [weigh(place, {}, () => (gap === null ? known(pass) : unread(gap)))]
