import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What came in, of one request. */
export interface Seen {
  /** Of the query protocol; empty for others. */
  readonly action: string
  readonly method: string
  readonly path: string
  readonly body: string
  /** The access key id that signed it. */
  readonly key: string
  readonly headers: IncomingMessage['headers']
}

/** Answers a request by writing to it: an answer, an error, nothing at all, half of something. */
export type Respond = (seen: Seen, response: ServerResponse) => void

export interface AwsServer {
  readonly url: string
  readonly seen: Seen[]
  readonly close: () => Promise<void>
}

/** An endpoint on 127.0.0.1 that writes down what it sees. */
export async function serveAws(respond: Respond): Promise<AwsServer> {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const one = {
        action: new URLSearchParams(body).get('Action') ?? '',
        method: request.method ?? '',
        path: request.url ?? '',
        body,
        key: /Credential=([^/]+)/.exec(request.headers.authorization ?? '')?.[1] ?? '',
        headers: request.headers,
      }
      seen.push(one)
      respond(one, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export const xml = (response: ServerResponse, body: string, status = 200): void => {
  response.writeHead(status, { 'content-type': 'text/xml' }).end(body)
}

/** An answer as the query protocol (IAM, STS, RDS) writes it. */
export const queryAnswer = (response: ServerResponse, action: string, inner: string): void =>
  xml(response, `<${action}Response><${action}Result>${inner}</${action}Result></${action}Response>`)

/** EC2 has no result element around its answer. */
export const ec2Answer = (response: ServerResponse, action: string, inner: string): void =>
  xml(response, `<${action}Response>${inner}</${action}Response>`)

/** An error as the query protocol (IAM, STS, RDS) writes it. */
export const queryError = (response: ServerResponse, code: string, message: string, status = 400): void =>
  xml(
    response,
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r-1</RequestId></ErrorResponse>`,
    status,
  )

export const jsonError = (response: ServerResponse, code: string, message: string, status = 400): void => {
  response
    .writeHead(status, { 'content-type': 'application/x-amz-json-1.1' })
    .end(JSON.stringify({ __type: code, message }))
}

export const ec2Error = (response: ServerResponse, code: string, message: string, status = 400): void =>
  xml(
    response,
    `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>r-1</RequestID></Response>`,
    status,
  )

export const s3Error = (response: ServerResponse, code: string, message: string, status = 400): void =>
  xml(response, `<Error><Code>${code}</Code><Message>${message}</Message></Error>`, status)

/** A small AWS that signs anybody in: STS, the alias and two Regions. Roles get the key `ASIA` + the role's name. */
export function answerSignIn(
  { action, body }: Seen,
  response: ServerResponse,
  account = '111122223333',
): void {
  const answers: Readonly<Record<string, string>> = {
    GetCallerIdentity: `<Arn>arn:aws:iam::${account}:user/reader</Arn><UserId>AIDA</UserId><Account>${account}</Account>`,
    AssumeRole: assumed(new URLSearchParams(body).get('RoleArn') ?? ''),
    AssumeRoleWithWebIdentity: assumed(new URLSearchParams(body).get('RoleArn') ?? ''),
    ListAccountAliases: '<AccountAliases><member>acme</member></AccountAliases>',
    DescribeRegions:
      '<regionInfo><item><regionName>us-east-1</regionName></item><item><regionName>eu-west-1</regionName></item></regionInfo>',
  }
  const answer = answers[action]
  if (answer === undefined) queryError(response, 'InvalidAction', `Nobody taught this server ${action}`)
  else if (action === 'DescribeRegions') ec2Answer(response, action, answer)
  else queryAnswer(response, action, answer)
}

function assumed(role: string): string {
  const name = role.split('/').at(-1) ?? ''
  const expiration = new Date(Date.now() + 3_600_000).toISOString()
  return `<Credentials><AccessKeyId>ASIA${name}</AccessKeyId><SecretAccessKey>secret-of-${name}</SecretAccessKey><SessionToken>token-of-${name}</SessionToken><Expiration>${expiration}</Expiration></Credentials><AssumedRoleUser><Arn>${role}</Arn><AssumedRoleId>AROA:x</AssumedRoleId></AssumedRoleUser>`
}
