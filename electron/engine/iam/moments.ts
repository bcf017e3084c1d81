const iso = /^\d{4}(?:-\d\d(?:-\d\d)?)?$|^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i

/**
 * The instant that a date of a policy or a request names, in milliseconds: ISO 8601, in UTC where it says no zone, or
 * seconds since 1970. `NaN` for anything else, which compares with nothing.
 *
 * @see https://www.w3.org/TR/NOTE-datetime
 */
export function toMoment(text: string): number {
  const written = iso.exec(text)
  if (written === null) return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : NaN
  const zone = written[1]
  if (zone === undefined) return Date.parse(text.includes('T') ? `${text}Z` : text)
  return Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
}
