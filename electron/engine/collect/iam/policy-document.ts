import { known, unread, type Read } from '../../../../shared/domain/evidence'
import { detailsOperation } from './authorization-details'

/** Thrice the longest of AWS's own; IAM stores at most 10,240 characters of a customer's. */
const longest = 131_072

/**
 * A policy as IAM gives it, percent-encoded, in one form: JSON text without white space. Unread where it is missing, no
 * JSON, or longer than any that there is.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyVersion.html
 */
export function policyDocument(encoded: string | undefined): Read<string> {
  if (encoded === undefined) return unanswered("AWS's answer does not hold the document.")
  const text = decode(encoded)
  if (text === null) return unanswered('The document is not percent-encoded JSON.')
  return text.length > longest
    ? unanswered(`The document has ${text.length} characters, more than ${longest}.`)
    : known(text)
}

function decode(encoded: string): string | null {
  try {
    return JSON.stringify(JSON.parse(decodeURIComponent(encoded)))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) return null
    throw error
  }
}

const unanswered = (detail: string): Read<never> =>
  unread({ operation: detailsOperation, region: 'global', reason: 'unexpected', detail })
