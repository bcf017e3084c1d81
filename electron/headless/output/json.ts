// What `JSON.stringify` leaves as it is although a terminal obeys it: C1 codes, marks of direction, invisible characters.
const unsafe = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu

/** JSON that is harmless on a terminal too: the same value for a script, with every unsafe character as an escape. */
export const toJsonText = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(unsafe, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  )
