/** The first three of some names, and how many more there are: what a sentence holds. */
export const enumerate = (names: readonly string[]): string =>
  `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`
