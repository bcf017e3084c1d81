import { locales, type Language } from '../language'

/** `A, B and C` as the language writes it; what is past `most` is counted in words, never silently fewer. */
export function joined(
  names: readonly string[],
  most: number,
  more: (rest: number) => string,
  language: Language,
): string {
  if (names.length === 0) return '–'
  const said = names.length > most ? [...names.slice(0, most), more(names.length - most)] : names
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(said)
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
