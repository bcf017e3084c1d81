import { expect, it, vi } from 'vitest'
import { createSay } from '../../../electron/main/shell/words'
import type { Client } from '../../../shared/contract/client'
import type { Progress } from '../../../shared/contract/views'

vi.mock('electron', () => ({}))
const { summarise } = await import('../../../electron/main/shell/notify')
const say = createSay('en')

const ended = (
  profile: string,
  targetId: string | null,
  status: Progress['status'] = 'complete',
): Progress => ({
  ...{ scanId: profile, profile, status, accountId: null, targetId, step: 'ended' },
  ...{ unitsPlanned: 3, unitsEnded: 3, calls: 4, services: [], problem: null },
  startedAt: '2026-11-24T12:00:00.000Z',
})

/** An engine with one target, so many scans of it, and one move. */
const engine = (scans: number, added: number): Client =>
  vi.fn((name: string) =>
    Promise.resolve(
      {
        'targets.list': [{ id: '1', score: { proven: 63.2 } }],
        'scans.list': Array.from({ length: scans }, () => ({})),
        'compare.scans': { delta: -1.1, counts: { new: added } },
      }[name],
    ),
  ) as unknown as Client

it.each([
  ['a first scan', engine(1, 0), [ended('prod', '1')], 'Scan of prod has ended', 'prod: proven score 63.2'],
  [
    'what is new since the last one',
    engine(2, 2),
    [ended('prod', '1')],
    'Scan of prod has ended',
    'prod: proven score 63.2 (−1.1), 2 new failures',
  ],
  [
    'several, one of which failed',
    engine(2, 0),
    [ended('prod', '1'), ended('dev', null, 'failed')],
    '2 scans have ended',
    'prod: proven score 63.2 (−1.1)\ndev could not be scanned',
  ],
])('says %s', async (_what, ask, given, title, body) => {
  expect(await summarise(ask, given, say)).toEqual({ title, body })
})
