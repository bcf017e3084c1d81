import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProgress } from '../../../../electron/engine/scan/progress'
import type { EngineEvent } from '../../../../shared/contract/events'

const units = [
  { region: 'eu-west-1', service: 'ec2' },
  { region: 'us-east-1', service: 'ec2' },
  { region: 'global', service: 'iam' },
]

describe('progress of a scan', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function setUp() {
    const events: EngineEvent[] = []
    const progress = createProgress({
      scanId: 's1',
      profile: 'prod',
      startedAt: '2026-11-24T12:00:00.000Z',
      send: (event) => events.push(event),
    })
    return { events, progress }
  }

  it('says the first change at once and the last one of every tenth of a second', () => {
    const { events, progress } = setUp()
    progress.planned(units, [])
    for (const unit of units) progress.unitEnded(unit, 7)
    expect(events).toHaveLength(1)
    vi.advanceTimersByTime(1_000)
    expect(events).toHaveLength(2)
    expect(events[1]).toMatchObject({ type: 'scan.progressed', progress: { unitsEnded: 3, calls: 7 } })
  })

  it('never sends more than eleven events in a second, however fast units end', () => {
    const { events, progress } = setUp()
    for (let ms = 0; ms < 1_000; ms++) {
      progress.change({ calls: ms })
      vi.advanceTimersByTime(1)
    }
    expect(events.length).toBeLessThanOrEqual(11)
    expect(events.length).toBeGreaterThan(5)
  })

  it('counts by service, starting from what an earlier run had ended', () => {
    const { progress } = setUp()
    progress.planned(units, units.slice(0, 1))
    progress.unitEnded(units[1]!, 3)
    expect(progress.current()).toMatchObject({
      step: 'reading',
      unitsPlanned: 3,
      unitsEnded: 2,
      services: [
        { service: 'ec2', planned: 2, ended: 2 },
        { service: 'iam', planned: 1, ended: 0 },
      ],
    })
  })

  it('ends with one last word and sends nothing after it', () => {
    const { events, progress } = setUp()
    progress.change({ calls: 1 })
    progress.change({ calls: 2 })
    progress.end({ status: 'complete', problem: null })
    vi.advanceTimersByTime(1_000)
    expect(events.map(({ type }) => type)).toEqual(['scan.progressed', 'scan.ended'])
    expect(events[1]).toMatchObject({ progress: { calls: 2, status: 'complete', step: 'ended' } })
  })
})
