import { dayMs } from '../domain/days'
import { locales, type Language } from './language'

/** Where a date is read: `UTC` in reports and commands, the reader's own zone in a window. */
export interface Place {
  readonly language?: Language
  readonly timeZone?: string
}

const format = (
  iso: string,
  { language = 'en', timeZone = 'UTC' }: Place,
  parts: Intl.DateTimeFormatOptions,
) => new Intl.DateTimeFormat(locales[language], { ...parts, timeZone }).format(new Date(iso))

/** A day in prose, `24 October`; with its year where it is not the year of `now`: `24 October 2025`. */
export const proseDate = (iso: string, place: Place = {}, now?: string): string => {
  const year = { year: 'numeric' } as const
  const sameYear = now !== undefined && format(iso, place, year) === format(now, place, year)
  return format(iso, place, { day: 'numeric', month: 'long', ...(sameYear ? {} : year) })
}

/** A month for an axis: `Nov 2025`. */
export const monthYear = (iso: string, place: Place = {}): string =>
  format(iso, place, { month: 'short', year: 'numeric' })

/** A day for an axis: `24 Oct`. */
export const dayMonth = (iso: string, place: Place = {}): string =>
  format(iso, place, { day: 'numeric', month: 'short' })

/** The time of day: `14:02`. */
export const clock = (iso: string, place: Place = {}): string =>
  format(iso, place, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** A day in tables, `2026-10-24`, whatever the language. */
export const isoDate = (iso: string, { timeZone = 'UTC' }: Place = {}): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(iso),
  )

/** Day and time in tables: `2026-10-24 14:02`. */
export const isoDateTime = (iso: string, place: Place = {}): string =>
  `${isoDate(iso, place)} ${clock(iso, place)}`

/** Whole days from one moment to a later one; negative where it is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs)

/** How long something took: `41 s`, `3 min 5 s`, `2 h 4 min`. */
export const duration = (from: string, to: string): string => {
  const seconds = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000))
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
