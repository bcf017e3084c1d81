import { locales, type Language } from './language'

const minus = '\u2212'
const space = '\u00a0'

const fixed = (value: number, language: Language) =>
  new Intl.NumberFormat(locales[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 })
    .format(value)
    .replace('-', minus)

/**
 * A score with one decimal. Rounding never completes it: 99.97 stays 99.9, because 100 is a claim. A score that there
 * is none of is a dash.
 */
export const points = (value: number | null, language: Language = 'en'): string => {
  if (value === null) return '–'
  return fixed(value < 100 ? Math.min(value, 99.9) : value, language)
}

/** A score without decimals, for small bars. Never rounds up to 100. */
export const wholePoints = (value: number | null, language: Language = 'en'): string =>
  value === null ? '–' : whole(value < 100 ? Math.min(Math.round(value), 99) : value, language)

/** A score as `points` shows it. */
const shown = (value: number): number => {
  const rounded = Math.round(value * 10) / 10
  return value < 100 ? Math.min(rounded, 99.9) : rounded
}

/** How far apart two scores are as both are shown: a reader who subtracts comes out. */
export const shownMove = (before: number, now: number): number =>
  (Math.round(shown(now) * 10) - Math.round(shown(before) * 10)) / 10

/**
 * Changes one after another from a first score, as they are shown: each is off by less than a tenth, and together they
 * lead from the first score shown to the last one shown, so that a reader who adds them up comes out.
 */
export const shownChanges = (before: number, changes: readonly number[]): readonly number[] => {
  let level = before
  return changes.map((change) => {
    const from = level
    level += change
    return shownMove(from, level)
  })
}

/** A change with its sign: `+0.5`, `−3.9`; one that rounds to nothing has none: `0.0`. */
export const signedPoints = (value: number | null, language: Language = 'en'): string => {
  if (value === null) return '–'
  const text = fixed(Math.abs(value), language)
  if (Math.abs(value) < 0.05) return text
  return `${value < 0 ? minus : '+'}${text}`
}

/** What something is worth. More than nothing never reads as nothing: `< 0.1`. */
export const worthPoints = (value: number, language: Language = 'en'): string =>
  value > 0 && value < 0.05 ? `<${space}${fixed(0.1, language)}` : signedPoints(value, language)

/** A share of 100 as people read it: `85 %`. Never rounds up to all or down to nothing. */
export const percent = (value: number | null, language: Language = 'en'): string => {
  if (value === null) return '–'
  if (value > 0 && value < 1) return `<${space}1${space}%`
  return `${wholePoints(value, language)}${space}%`
}

/** A count with its thousands parted: `1,234`. */
export const whole = (value: number, language: Language = 'en'): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0, useGrouping: true }).format(value)

/** The size of a file, `12.3 MB`; of one that is not empty never nothing. */
export const megabytes = (bytes: number, language: Language = 'en'): string =>
  `${fixed(bytes === 0 ? 0 : Math.max(0.1, bytes / 1e6), language)}${space}MB`

/** `1 resource`, `3 resources`. */
export const plural = (value: number, one: string, other: string, language: Language = 'en'): string =>
  `${whole(value, language)} ${value === 1 ? one : other}`

/** An account id as AWS prints it: `1111 2222 3333`. */
export const accountNumber = (id: string): string =>
  id.replace(/^(\d{4})(\d{4})(\d{4})$/, `$1${space}$2${space}$3`)
