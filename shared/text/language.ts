/** The languages that Triad speaks. English is complete; what another lacks would not compile. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** The locale of each: en-GB writes the day before the month. */
export const locales = { en: 'en-GB', es: 'es-ES' } as const satisfies Record<Language, string>

/** Text that every language has. */
export type Worded<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>
