import { createHash } from 'node:crypto'

const accessKeyId = /\b(AKIA|ASIA|ABIA|ACCA)(?!TRIAD)[A-Z0-9]{12,}\b/g
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

/** The same invented key id for the same real one, so that a tape's answers still fit its questions. */
export const pseudonymiseKeyIds = (text: string): string =>
  text.replace(accessKeyId, (id, prefix: string) => {
    const digits = createHash('sha256').update(id).digest('hex').slice(0, 11)
    return `${prefix}TRIAD${digits.toUpperCase()}`
  })
