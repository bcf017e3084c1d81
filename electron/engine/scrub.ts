export const accessKeyId = /\b(AKIA|ASIA|ABIA|ACCA)(?!TRIAD)[A-Z0-9]{12,}\b/g
/** Session tokens, signatures and encoded authorization messages: nothing else in AWS's words is this long and dense. */
const denseText = /[A-Za-z0-9+/=_-]{80,}/g
const signedHeader = /\b(Credential|Signature|X-Amz-Security-Token)=[^\s,&]+/gi
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g
const longest = 600

/**
 * AWS's own words without what is secret and without characters that could rewrite a terminal: for gaps, messages and
 * tapes. Shortened, because some errors repeat the whole request.
 */
export function scrubText(text: string): string {
  const clean = text
    .replace(controls, ' ')
    .replace(signedHeader, '$1=…')
    .replace(accessKeyId, '$1…')
    .replace(denseText, '…')
    .replace(/\s+/g, ' ')
    .trim()
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean
}

/** Whether a text holds what `scrubText` would take out of AWS's words. */
export const looksSecret = (text: string): boolean =>
  [signedHeader, accessKeyId, denseText].some((secret) => text.search(secret) >= 0)

/** Errors whose message quotes the text that was being read. */
const quoting = ['SyntaxError', 'ZodError', '$ZodError']

/**
 * What a programming error or a broken machine says of itself, fit for a gap, an event and a log: without the text that
 * was being read, which may hold anything.
 */
export function faultWords(error: unknown): string {
  if (!(error instanceof Error)) return 'Something that is no error was thrown.'
  if (quoting.includes(error.name)) return error.name
  return scrubText(error.name === 'Error' ? error.message : `${error.name}: ${error.message}`)
}

/** The same with the places in the code that led to it, for a log. */
export function faultTrace(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const places = stack.split('\n').filter((line) => /^ {4}at [^\s].*:\d+:\d+\)?$/.test(line))
  return [faultWords(error), ...places].join('\n')
}
