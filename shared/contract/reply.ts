export const replyCodes = [
  'unknown-channel',
  'bad-request',
  'refused',
  'not-found',
  'busy',
  'engine-stopped',
  'failed',
] as const
export type ReplyCode = (typeof replyCodes)[number]

/** What went wrong, what it means and what to do next, in words for a person. */
export interface Trouble {
  readonly code: ReplyCode
  readonly message: string
  readonly hint: string
}

export type Reply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: Trouble }

/** Expected trouble inside a handler (an id that is not there): dispatch turns it into its reply. */
export interface Expected extends Error {
  readonly trouble: Trouble
}
export const expected = (code: ReplyCode, message: string, hint: string): Expected =>
  Object.assign(new Error(message), { trouble: { code, message, hint } })
export const isExpected = (error: unknown): error is Expected => error instanceof Error && 'trouble' in error
