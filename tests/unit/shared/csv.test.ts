import { expect, it } from 'vitest'
import { toCsvLine } from '../../../shared/text/csv'

it.each([
  ['plain text', 'acme', '"acme"'],
  ['nothing', null, '""'],
  ['quotes and commas', 'a "b", c', '"a ""b"", c"'],
  ['a line end', 'a\nb', '"a\nb"'],
  ['a formula', '=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['a plus', '+1', '"\'+1"'],
  ['a minus', '-1', '"\'-1"'],
  ['an at sign', '@SUM(A1)', '"\'@SUM(A1)"'],
  ['a formula behind blanks', ' \t=1', '"\' \t=1"'],
  ['a full-width equals sign', '＝1', '"\'＝1"'],
  ['a leading tab', '\tx', '"\'\tx"'],
  ['a formula behind an invisible character', '\u200b=1', '"\\u{200b}=1"'],
  ['codes that steer a terminal', 'a\r\u001b[2Jb\u009b', '"a\\u{d}\\u{1b}[2Jb\\u{9b}"'],
  ['a minus further in', 'a-b', '"a-b"'],
])('writes %s', (_what, cell, written) => {
  expect(toCsvLine([cell, 'next'])).toBe(`${written},"next"\r\n`)
})
