/** A day in milliseconds, as UTC has it: always 24 hours. */
export const dayMs = 86_400_000

/** The moment (ISO 8601, UTC) a number of days after another; before it, where the number is negative. */
export const daysAfter = (moment: string, days: number): string =>
  new Date(Date.parse(moment) + days * dayMs).toISOString()
