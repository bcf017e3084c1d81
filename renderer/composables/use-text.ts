import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import * as dates from '../../shared/text/dates'
import type { Language } from '../../shared/text/language'
import * as numbers from '../../shared/text/numbers'
import * as outcome from '../../shared/text/outcome-words'
import * as score from '../../shared/text/score-words'

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()

/** Text in the reader's language and time zone: messages, numbers, dates and the words of the product. */
export function useText() {
  const { t, locale } = useI18n({ useScope: 'global' })
  const language = computed(() => locale.value as Language)
  const place = computed(() => ({ language: language.value, timeZone }))

  const words = computed(() => ({
    outcome: outcome.outcomeWords[language.value],
    severity: outcome.severityWords[language.value],
    change: outcome.changeWords[language.value],
    suppression: outcome.suppressionWords[language.value],
    gap: outcome.gapWords[language.value],
    goal: score.goalWords[language.value],
    part: score.subGoalWords[language.value],
    item: score.responsibilityWords[language.value],
    cause: score.causeWords[language.value],
    status: score.scanStatusWords[language.value],
  }))

  const now = new Date().toISOString()
  return {
    t,
    /** A message about a number of things, the number written for people. */
    count: (key: string, n: number, named: Readonly<Record<string, unknown>> = {}) =>
      t(key, { ...named, n: numbers.whole(n, language.value) }, n),
    language,
    words,
    points: (value: number | null) => numbers.points(value, language.value),
    wholePoints: (value: number | null) => numbers.wholePoints(value, language.value),
    signed: (value: number | null) => numbers.signedPoints(value, language.value),
    /** A move between two scores, as far apart as both are shown. */
    moved: (before: number | null, now: number | null) =>
      numbers.signedPoints(
        before === null || now === null ? null : numbers.shownMove(before, now),
        language.value,
      ),
    worth: (value: number) => numbers.worthPoints(value, language.value),
    percent: (value: number | null) => numbers.percent(value, language.value),
    whole: (value: number) => numbers.whole(value, language.value),
    megabytes: (bytes: number) => numbers.megabytes(bytes, language.value),
    day: (iso: string) => dates.proseDate(iso, place.value, now),
    dayMonth: (iso: string) => dates.dayMonth(iso, place.value),
    monthYear: (iso: string) => dates.monthYear(iso, place.value),
    clock: (iso: string) => dates.clock(iso, place.value),
    isoDay: (iso: string) => dates.isoDate(iso, place.value),
    isoTime: (iso: string) => dates.isoDateTime(iso, place.value),
  }
}
export type Text = ReturnType<typeof useText>
