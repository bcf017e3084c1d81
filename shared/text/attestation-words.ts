import { isoDate } from './dates'
import type { Language } from './language'

/** Why a check that only a person can decide is unknown. `endedAt`: when the last statement ended; `null`: there is none. */
export function notAttestedWords(
  endedAt: string | null,
  language: Language,
  day: (iso: string) => string = (iso) => isoDate(iso),
): string {
  if (endedAt === null)
    return { en: 'Nobody has stated it yet.', es: 'Nadie lo ha declarado todavía.' }[language]
  const ended = day(endedAt)
  return { en: `The statement ended on ${ended}.`, es: `La declaración terminó el ${ended}.` }[language]
}

/** Who stands for it until when. Text from people is as they wrote it. */
export function attestedNote(
  { person, endsAt }: { readonly person: string; readonly endsAt: string },
  language: Language,
  day: (iso: string) => string = (iso) => isoDate(iso),
): string {
  const until = day(endsAt)
  return {
    en: `Stated by ${person}, until ${until}.`,
    es: `Declarado por ${person}, hasta el ${until}.`,
  }[language]
}
