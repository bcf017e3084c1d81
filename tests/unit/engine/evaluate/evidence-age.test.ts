import { expect, it } from 'vitest'
import { evidenceAge } from '../../../../electron/engine/evaluate/evidence-age'

const now = new Date('2026-11-28T12:00:00.000Z')

it.each([
  ['2026-11-28T12:00:00.000Z', 'fresh'],
  ['2026-10-29T12:00:00.000Z', 'fresh'],
  ['2026-10-29T11:59:59.999Z', 'stale'],
  ['2026-08-30T12:00:00.000Z', 'stale'],
  ['2026-08-30T11:59:59.999Z', 'unread'],
  [null, 'unread'],
  // A clock that was put back makes nothing old.
  ['2026-12-24T12:00:00.000Z', 'fresh'],
])('counts what was read at %s as %s', (readAt, age) => expect(evidenceAge(readAt, now)).toBe(age))
