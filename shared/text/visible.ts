// Escape sequences steer a terminal; marks of direction and invisible characters make a name look like another.
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

// Joins emoji of several parts; alone it draws nothing and moves nothing.
const joiner = '\u200d'

/**
 * Text from AWS made safe to show: control codes, marks of direction, invisible characters and line ends become
 * visible escapes, so that a name can neither steer a terminal nor pass for another.
 */
export const toVisible = (text: string): string =>
  text.replace(unsafe, (character) =>
    character === joiner ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
