import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextTime, whatIsDue } from '../../../../electron/engine/scan/schedule-times'
import { weekdays, type Schedule } from '../../../../shared/domain/settings'

const everyDay = (at: string): Schedule => ({ every: 'day', at, profiles: null })
const next = (schedule: Schedule, after: string, zone: string) =>
  new Date(nextTime(schedule, Date.parse(after), zone)).toISOString()

describe('the next time', () => {
  it.each([
    ['later today', everyDay('07:30'), '2026-11-24T05:00:00Z', 'UTC', '2026-11-24T07:30:00.000Z'],
    [
      'tomorrow at that very time',
      everyDay('07:30'),
      '2026-11-24T07:30:00Z',
      'UTC',
      '2026-11-25T07:30:00.000Z',
    ],
    [
      'in the zone, a day ahead',
      everyDay('07:30'),
      '2026-11-24T23:00:00Z',
      'Asia/Tokyo',
      '2026-11-25T22:30:00.000Z',
    ],
    [
      'before the clocks go forward',
      everyDay('07:30'),
      '2026-03-28T07:00:00Z',
      'Europe/Madrid',
      '2026-03-29T05:30:00.000Z',
    ],
    [
      'a time that is skipped',
      everyDay('02:30'),
      '2026-03-28T12:00:00Z',
      'Europe/Madrid',
      '2026-03-29T01:30:00.000Z',
    ],
    [
      'a time that comes twice',
      everyDay('02:30'),
      '2026-10-24T12:00:00Z',
      'Europe/Madrid',
      '2026-10-25T00:30:00.000Z',
    ],
    [
      'once of the two',
      everyDay('02:30'),
      '2026-10-25T00:30:00Z',
      'Europe/Madrid',
      '2026-10-26T01:30:00.000Z',
    ],
    [
      'half an hour of summer time',
      everyDay('02:15'),
      '2026-10-03T12:00:00Z',
      'Australia/Lord_Howe',
      '2026-10-03T15:45:00.000Z',
    ],
    [
      'a day that a zone left out',
      everyDay('12:00'),
      '2011-12-29T23:00:00Z',
      'Pacific/Apia',
      '2011-12-30T22:00:00.000Z',
    ],
    [
      'on Monday',
      { every: 'week', weekday: 1, at: '07:30', profiles: null },
      '2026-11-24T12:00:00Z',
      'UTC',
      '2026-11-30T07:30:00.000Z',
    ],
    [
      'on Sunday',
      { every: 'week', weekday: 7, at: '00:00', profiles: null },
      '2026-11-29T00:00:00Z',
      'UTC',
      '2026-12-06T00:00:00.000Z',
    ],
  ] as const)('is %s', (_name, schedule, after, zone, expected) => {
    expect(next(schedule, after, zone)).toBe(expected)
  })
})

const minute = 60_000
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const schedules: fc.Arbitrary<Schedule> = fc.oneof(
  clock.map(everyDay),
  fc
    .tuple(clock, fc.constantFrom(...weekdays))
    .map(([at, weekday]): Schedule => ({ every: 'week', weekday, at, profiles: null })),
)
const zones = fc.constantFrom(
  'UTC',
  'Europe/Madrid',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
)
const moments = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2035-01-01') })
const periodOf = ({ every }: Schedule) => (every === 'day' ? 1 : 7) * 1440 * minute

it('the next time comes after, within a period and the hour that clocks may move, and nothing lies between', () => {
  fc.assert(
    fc.property(
      schedules,
      zones,
      moments,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (schedule, zone, after, part) => {
        const found = nextTime(schedule, after, zone)
        expect(found).toBeGreaterThan(after)
        expect(found - after).toBeLessThanOrEqual(periodOf(schedule) + 60 * minute)
        const between = after + Math.floor((found - 1 - after) * part)
        expect(nextTime(schedule, between, zone)).toBe(found)
      },
    ),
  )
})

/** Looks at a clock again and again; answers the moments at which it said to scan. */
function watch(schedule: Schedule, zone: string, set: number, looks: readonly number[]): readonly number[] {
  let done = set
  return looks.filter((now) => {
    const due = whatIsDue(schedule, done, now, zone)
    done = due.done
    return due.scan
  })
}

it('scans once for whatever was missed, and not before its time', () => {
  fc.assert(
    fc.property(
      schedules,
      zones,
      moments,
      fc.array(fc.nat(20 * 1440 * minute), { maxLength: 12 }),
      (schedule, zone, set, steps) => {
        const looks = steps.map(
          (
            (at) => (step: number) =>
              (at += step)
          )(set),
        )
        let known = nextTime(schedule, set, zone)
        const expected = looks.filter((now) => {
          if (now < known) return false
          known = nextTime(schedule, now, zone)
          return true
        })
        expect(watch(schedule, zone, set, looks)).toEqual(expected)
      },
    ),
  )
})

it('a clock that is put back and forth never makes two scans of one time, nor keeps it from scanning for good', () => {
  fc.assert(
    fc.property(
      schedules,
      zones,
      moments,
      fc.array(fc.integer({ min: -400 * 1440, max: 400 * 1440 }), { maxLength: 12 }),
      (schedule, zone, set, jumps) => {
        const looks = jumps.map((jump) => set + jump * minute)
        let done = set
        for (const now of looks) {
          const due = whatIsDue(schedule, done, now, zone)
          if (due.scan) expect([due.done > done, due.done <= now]).toEqual([true, true])
          done = due.done
        }
        const end = looks.at(-1) ?? set
        // One look at whatever time it is, one at the next.
        const settled = whatIsDue(schedule, done, end, zone).done
        expect(
          whatIsDue(schedule, settled, nextTime(schedule, nextTime(schedule, end, zone), zone), zone).scan,
        ).toBe(true)
      },
    ),
  )
})
