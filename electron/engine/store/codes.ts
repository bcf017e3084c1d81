import {
  severityNumbers,
  type Change,
  type Outcome,
  type Severity,
  type SuppressionKind,
} from '../../../shared/domain/finding'

/** Words kept as small integers, since there is one in each of a million rows. Numbers are never used again or renumbered. */
const defineCodes = <const Word extends string>(codes: Readonly<Record<Word, number>>) => {
  const words = new Map(Object.entries<number>(codes).map(([word, code]) => [code, word as Word]))
  return {
    encode: (word: Word): number => codes[word],
    /** A code that no version wrote is damage, and throws. */
    decode(code: number): Word {
      const word = words.get(code)
      if (word === undefined) throw new Error(`History holds the unknown code ${code}.`)
      return word
    },
  }
}

/** `gone` is no verdict: it ends a finding whose resource is no longer there. */
export type StoredOutcome = Outcome | 'gone'

export const outcomeCodes = defineCodes<StoredOutcome>({
  pass: 1,
  fail: 2,
  unknown: 3,
  'not-applicable': 4,
  gone: 5,
  attested: 6,
})

export const severityCodes = defineCodes<Severity>(severityNumbers)

export const changeCodes = defineCodes<Change>({
  new: 1,
  fixed: 2,
  reopened: 3,
  gone: 4,
  unseen: 5,
  'seen-again': 6,
})

export const suppressionCodes = defineCodes<SuppressionKind>({ 'accepted-risk': 1, 'false-positive': 2 })

export const encodeOr = <W extends string>(
  codes: { encode(word: W): number },
  word: W | null,
): number | null => (word === null ? null : codes.encode(word))

export const decodeOr = <W extends string>(
  codes: { decode(code: number): W },
  code: number | null,
): W | null => (code === null ? null : codes.decode(code))
