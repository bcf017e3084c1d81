import { expect, it } from 'vitest'
import { toTerminal } from '../../../../electron/headless/output/terminal-text'

it.each([
  ['an ordinary name', 'acme-prod', 'acme-prod'],
  ['letters, marks and emoji', 'Straße señal 日本 👩‍💻', 'Straße señal 日本 👩‍💻'],
  ['an escape sequence', '\u001b[2J\u001b]0;owned\u0007', '\\u{1b}[2J\\u{1b}]0;owned\\u{7}'],
  ['the one-byte form of escape', '\u009b31m', '\\u{9b}31m'],
  ['line ends and tabs', 'a\r\nb\tc', 'a\\u{d}\\u{a}b\\u{9}c'],
  ['a line end of Unicode', 'a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
  ['marks of direction', 'gnp.\u202eexe\u2066\u2069\u200f', 'gnp.\\u{202e}exe\\u{2066}\\u{2069}\\u{200f}'],
  ['invisible characters', 'ad\u200bmin\ufeff\u00ad', 'ad\\u{200b}min\\u{feff}\\u{ad}'],
  ['half a surrogate pair', 'a\ud800b', 'a\\u{d800}b'],
])('shows %s as what it is', (_what, text, shown) => {
  expect(toTerminal(text)).toBe(shown)
})
