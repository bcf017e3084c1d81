/**
 * IAM's wildcards: `*` stands for any text, also none, `?` for one character. A pattern is its characters, one a token;
 * a character that is no wildcard whatever it looks like stands behind a backslash, as `plainText` makes it. Runs in
 * linear space and never backtracks more than one star, so that a hostile pattern cannot keep it busy.
 */
export function matchesGlob(pattern: ArrayLike<string>, text: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  for (let index = 0; index < text.length;) {
    if (pattern[at] === '*') {
      star = at++
      resume = index
    } else if (at < pattern.length && isOneLike(pattern[at], text[index])) {
      at += 1
      index += 1
    } else if (star >= 0) {
      at = star + 1
      index = ++resume
    } else {
      return false
    }
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}

const isOneLike = (token: string | undefined, character: string | undefined): boolean =>
  token === '?' || token === character || token === `\\${character}`

/** Tokens that match this text and nothing else. */
export const plainText = (text: string): readonly string[] =>
  text.split('').map((character) => `\\${character}`)
