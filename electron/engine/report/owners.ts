import type { OwnedFailures } from '../../../shared/domain/tags'
import { shortened } from './names'
import type { Report } from './report'

const most = 4

/** The first owners, then what nobody answers for. Names of people pass `text`. */
export function ownersOf(
  owners: readonly OwnedFailures[],
  text: (written: string) => string,
): Report['owners'] {
  const named = owners.filter(({ owner }) => owner !== null)
  return {
    rows: [...named.slice(0, most), ...owners.filter(({ owner }) => owner === null)].map(
      ({ owner, ...counts }) => ({ owner: owner === null ? null : shortened(text(owner), 60), ...counts }),
    ),
    more: Math.max(0, named.length - most),
  }
}
