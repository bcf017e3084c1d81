import { expect, it } from 'vitest'
import { followScans } from '../../../electron/main/shell/scans-under-way'
import type { EngineEvent } from '../../../shared/contract/events'
import type { Progress } from '../../../shared/contract/views'

const progress = (scanId: string, over: Partial<Progress> = {}): Progress => ({
  ...{ scanId, profile: `profile-${scanId}`, status: 'running', accountId: null, targetId: null },
  ...{ step: 'reading', unitsPlanned: 3, unitsEnded: 1, calls: 4, services: [], problem: null },
  startedAt: '2026-11-24T12:00:00.000Z',
  ...over,
})

const follow = () => {
  let hear: (event: EngineEvent) => void = () => undefined
  const scans = followScans({ listen: (each) => ((hear = each), () => undefined) })
  let changes = 0
  const quiet: string[][] = []
  scans.onChange(() => (changes += 1))
  scans.onQuiet((ended) => quiet.push(ended.map(({ profile }) => profile)))
  return {
    scans,
    quiet,
    changes: () => changes,
    begin: (id: string) => hear({ type: 'scan.progressed', progress: progress(id) }),
    end: (id: string) => hear({ type: 'scan.ended', progress: progress(id, { step: 'ended' }) }),
    restart: () => hear({ type: 'engine.restarted', detail: 'it died' }),
  }
}

it('knows what is under way, and changes once a scan however much it progresses', () => {
  const { scans, begin, end, changes } = follow()
  begin('a')
  begin('a')
  begin('b')
  expect([scans.profiles(), changes()]).toEqual([['profile-a', 'profile-b'], 2])
  end('a')
  expect([scans.profiles(), changes()]).toEqual([['profile-b'], 3])
})

it('tells of all that ended, once nothing is under way', () => {
  const { begin, end, quiet } = follow()
  begin('a')
  begin('b')
  end('b')
  expect(quiet).toEqual([])
  end('a')
  begin('c')
  end('c')
  expect(quiet).toEqual([['profile-b', 'profile-a'], ['profile-c']])
})

it('forgets what an engine that died was scanning', () => {
  const { scans, begin, restart, quiet } = follow()
  begin('a')
  restart()
  expect([scans.profiles(), quiet]).toEqual([[], []])
})
