import type { Schedule } from '../../../shared/domain/settings'

const minute = 60_000
const day = 1_440 * minute

/** Of a time zone; without one that of this machine, as it is now. */
const clockIn = (timeZone: string | undefined): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
    ...{ hourCycle: 'h23', timeZone },
  })

/** What the clock on the wall shows, as if it were UTC. */
function wallOf(time: number, clock: Intl.DateTimeFormat): number {
  const parts = new Map(clock.formatToParts(time).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
}

/** When that clock shows this: the first time where it shows it twice; as much later where it skips it. */
function timeOf(wall: number, clock: Intl.DateTimeFormat): number {
  const offset = (at: number) => wallOf(at, clock) - Math.floor(at / minute) * minute
  const [before, after] = [offset(wall - day), offset(wall + day)]
  const found = [wall - before, wall - after].filter((time) => wallOf(time, clock) === wall)
  return found.length === 0 ? wall - before : Math.min(...found)
}

/** The scheduled times of the days around a moment, in order. */
function timesAround(schedule: Schedule, moment: number, timeZone: string | undefined): readonly number[] {
  const clock = clockIn(timeZone)
  const [hours = 0, minutes = 0] = schedule.at.split(':').map(Number)
  const today = Math.floor(wallOf(moment, clock) / day) * day
  const reach = schedule.every === 'day' ? 2 : 8
  return Array.from({ length: 2 * reach + 1 }, (_, index) => today + (index - reach) * day)
    .filter((date) => schedule.every === 'day' || (new Date(date).getUTCDay() || 7) === schedule.weekday)
    .map((date) => timeOf(date + (hours * 60 + minutes) * minute, clock))
}

/** The first scheduled time after a moment, in milliseconds. `timeZone`: else that of this machine. */
export const nextTime = (schedule: Schedule, after: number, timeZone?: string): number =>
  Math.min(...timesAround(schedule, after, timeZone).filter((time) => time > after))

/** The last scheduled time that is not after a moment. */
const lastTime = (schedule: Schedule, until: number, timeZone?: string): number =>
  Math.max(...timesAround(schedule, until, timeZone).filter((time) => time <= until))

/**
 * Whether it is time to scan, and the scheduled time that is done with after that: the last one, once, however many were
 * missed. `done`: what this said last, or when the schedule was set. A `done` beyond the next time was written under a
 * clock that was wrong; then nothing is made up for.
 */
export function whatIsDue(
  schedule: Schedule,
  done: number,
  now: number,
  timeZone?: string,
): { readonly scan: boolean; readonly done: number } {
  const last = lastTime(schedule, now, timeZone)
  if (last > done) return { scan: true, done: last }
  return { scan: false, done: done > nextTime(schedule, now, timeZone) ? last : done }
}
