import type { Tape } from '../../aws/tape'
import { changeAnswers, deny, type Where } from '../../aws/tape-edits'

/** How an account was different for a while. Pure: the same tape in, the same tape out. */
export type Edit = (tape: Tape) => Tape

export type Item = Readonly<Record<string, unknown>>

/** One edit after another. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  (tape) =>
    edits.reduce((changed, edit) => edit(changed), tape)

/** Another answer to the same question. */
export const answered =
  (where: Where, output: object): Edit =>
  (tape) =>
    changeAnswers(tape, where, () => output)

/** Other items in one list of an answer; `null` removes one. */
export const items =
  (where: Where, list: string, change: (item: Item) => Item | null): Edit =>
  (tape) =>
    changeAnswers(tape, where, (output) => ({
      ...output,
      [list]: ((output[list] ?? []) as readonly Item[]).flatMap((item) => change(item) ?? []),
    }))

/** What a reader without the permission sees, everywhere or in one Region. */
export const denied =
  (operation: string, region?: string): Edit =>
  (tape) =>
    deny(tape, operation, region)
