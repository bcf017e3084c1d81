import type { CallResult } from './sdk'

/** AWS puts one of these on every answer. */
const requestIds = ['x-amzn-requestid', 'x-amzn-request-id', 'x-amz-request-id']
/** What the protocols of AWS are written in. */
const awsTypes = /\b(?:xml|json|cbor)\b/

/**
 * A proxy or the sign-in page of a network answers 200 as well, with a page of its own. Some of the SDK's parsers read
 * an empty list out of such a page, and an empty list would look like a clean account.
 *
 * @throws where the answer bears no sign of AWS
 */
export function assertFromAws({ response }: CallResult): void {
  const { headers = {} } = (response ?? {}) as { headers?: Readonly<Record<string, string>> }
  if (requestIds.some((name) => headers[name] !== undefined)) return
  if (awsTypes.test(headers['content-type'] ?? '')) return
  throw Object.assign(
    new Error('Something between here and AWS answered in its place, such as a proxy or a sign-in page.'),
    { name: 'NotFromAws' },
  )
}
