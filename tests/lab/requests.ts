const log = `${process.env['TRIAD_LAB_URL'] ?? 'http://127.0.0.1:5055'}/lab/requests`

/** One line of the emulator's request log. */
export interface Request {
  readonly service: string
  /** Empty for S3 and Account Management, where `method`, `path` and `query` say it. */
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly query: string
  readonly account: string
  readonly status: number
}
export const requests = async (): Promise<readonly Request[]> =>
  (await (await fetch(log)).text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Request)

export const forgetRequests = async (): Promise<void> => {
  await fetch(log, { method: 'DELETE' })
}

/** A GET of S3 by the sub-resource that it asks for; anything else stays unnamed and is not allowed. */
const s3Reads: Readonly<Record<string, string>> = {
  'max-buckets': 's3:ListBuckets',
  acl: 's3:GetBucketAcl',
  location: 's3:GetBucketLocation',
  policy: 's3:GetBucketPolicy',
  policyStatus: 's3:GetBucketPolicyStatus',
  publicAccessBlock: 's3:GetPublicAccessBlock',
  versioning: 's3:GetBucketVersioning',
}

/** The same for Account Management, which names its operations by path. */
const accountReads: Readonly<Record<string, string>> = {
  'POST /getContactInformation': 'account:GetContactInformation',
}

/** What was asked, in the words of collectors. */
export function operationOf({ service, operation, method, path, query }: Request): string {
  if (service === 'account') return accountReads[`${method} ${path}`] ?? `${method} ${path}`
  if (service !== 's3') return `${service}:${operation}`
  if (path === '/v20180820/configuration/publicAccessBlock') return 's3control:GetPublicAccessBlock'
  const [subResource = ''] = query.split('=')
  return (method === 'GET' ? s3Reads[subResource] : undefined) ?? `${method} ${path}?${query}`
}
