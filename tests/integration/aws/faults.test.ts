// Long: one table of faults for each protocol.
import { CloudTrailClient, DescribeTrailsCommand } from '@aws-sdk/client-cloudtrail'
import { DescribeVolumesCommand, EC2Client } from '@aws-sdk/client-ec2'
import { GetAccountSummaryCommand, IAMClient } from '@aws-sdk/client-iam'
import { GetBucketPolicyCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { GetPublicAccessBlockCommand, S3ControlClient } from '@aws-sdk/client-s3-control'
import { inspect } from 'node:util'
import type { ServerResponse } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createCallCounter } from '../../../electron/engine/aws/call-counts'
import { createClients } from '../../../electron/engine/aws/clients'
import { createInFlight } from '../../../electron/engine/aws/in-flight'
import { isRefusal, type Refusal } from '../../../electron/engine/aws/refusal'
import {
  ec2Error,
  jsonError,
  queryError,
  s3Error,
  serveAws,
  xml,
  type Respond,
} from '../../support/aws-server'

const quick = {
  requestHandler: {
    connectionTimeout: 2_000,
    requestTimeout: 5_000,
    socketTimeout: 200,
    throwOnRequestTimeout: true,
  },
  retryMode: 'standard',
  maxAttempts: 2,
}
const everything: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true })
const sessionToken = 'SESSION-TOKEN-OF-THE-TEST'

interface Conditions {
  /** The limits of the product, instead of quick ones. */
  readonly usual?: boolean
  readonly network?: object
  /** Whether the Region is on. */
  readonly enabled?: boolean
}

async function connected(
  respond: Respond,
  { usual = false, network = quick, enabled = true }: Conditions = {},
) {
  const server = await serveAws(respond)
  onTestFinished(server.close)
  const counter = createCallCounter()
  const scan = new AbortController()
  const clients = createClients({
    origin: {
      credentials: { accessKeyId: 'AKIATESTTESTTEST', secretAccessKey: 'hidden', sessionToken },
      endpointOf: () => server.url,
    },
    allowed: everything,
    signal: scan.signal,
    counter,
    inFlight: createInFlight(),
    sharedBy: '111122223333',
    partition: 'aws',
    isEnabled: () => enabled,
    ...(usual ? {} : { network, pauseMilliseconds: 1 }),
  })
  onTestFinished(clients.close)
  return { connect: clients.at('eu-west-1'), clients, counter, scan, server }
}
type Connected = Awaited<ReturnType<typeof connected>>

const iam = ({ connect }: Connected) => connect(IAMClient).send(new GetAccountSummaryCommand({}))
const ec2 = ({ connect }: Connected) => connect(EC2Client).send(new DescribeVolumesCommand({}))
const json = ({ connect }: Connected) => connect(CloudTrailClient).send(new DescribeTrailsCommand({}))
const s3 = ({ connect }: Connected) => connect(S3Client).send(new GetBucketPolicyCommand({ Bucket: 'logs' }))
const head = ({ connect }: Connected) => connect(S3Client).send(new HeadBucketCommand({ Bucket: 'logs' }))

async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await call.then(
    () => new Error('The call succeeded.'),
    (thrown: unknown) => thrown,
  )
  if (!isRefusal(error)) throw error
  return error
}

const quota = 'Rate exceeded'
const denied = 'User: arn:aws:iam::111122223333:user/me is not authorized to perform: this'
const scp = `${denied} with an explicit deny in a service control policy`

describe('an answer of AWS', () => {
  it.each([
    ['query', iam, queryError, 'AccessDenied', denied, 403, 'denied'],
    ['query', iam, queryError, 'AccessDenied', scp, 403, 'denied-by-scp'],
    ['query', iam, queryError, 'Throttling', quota, 400, 'throttled'],
    ['query', iam, queryError, 'ExpiredToken', 'The security token is expired', 403, 'credentials-expired'],
    ['json', json, jsonError, 'AccessDeniedException', denied, 400, 'denied'],
    ['json', json, jsonError, 'AccessDeniedException', scp, 400, 'denied-by-scp'],
    ['json', json, jsonError, 'ThrottlingException', quota, 400, 'throttled'],
    [
      'json',
      json,
      jsonError,
      'ExpiredTokenException',
      'The security token is expired',
      400,
      'credentials-expired',
    ],
    ['ec2', ec2, ec2Error, 'UnauthorizedOperation', denied, 403, 'denied'],
    ['ec2', ec2, ec2Error, 'UnauthorizedOperation', `You are not authorized. ${scp}`, 403, 'denied-by-scp'],
    ['ec2', ec2, ec2Error, 'RequestLimitExceeded', quota, 503, 'throttled'],
    ['ec2', ec2, ec2Error, 'RequestExpired', 'Request has expired', 400, 'credentials-expired'],
    ['rest-xml', s3, s3Error, 'AccessDenied', 'Access Denied', 403, 'denied'],
    ['rest-xml', s3, s3Error, 'SlowDown', 'Please reduce your request rate', 503, 'throttled'],
    ['rest-xml', s3, s3Error, 'ExpiredToken', 'The provided token has expired', 400, 'credentials-expired'],
    ['rest-xml', s3, s3Error, 'RequestTimeTooSkewed', 'The difference is too large', 403, 'unexpected'],
    ['query', iam, queryError, 'InternalFailure', 'Try later', 500, 'unexpected'],
    ['query', iam, queryError, 'NotImplemented', 'Not here', 501, 'unexpected'],
  ] as const)('%s %#: %s becomes a gap', async (_protocol, call, respond, code, message, status, reason) => {
    const place = await connected((_seen, response) => respond(response, code, message, status))
    const refusal = await refusalOf(call(place))
    const [operation = ''] = Object.keys(place.counter.counts())
    expect({ name: refusal.name, gap: refusal.gap, notOffered: refusal.notOffered }).toEqual({
      name: code,
      gap: { operation, region: 'eu-west-1', reason, detail: `${code}: ${message} (HTTP ${status})` },
      notOffered: false,
    })
  })

  it('without a body is judged by its status', async () => {
    const place = await connected((_seen, response) => void response.writeHead(403).end())
    const refusal = await refusalOf(head(place))
    expect(refusal.gap).toMatchObject({ operation: 's3:HeadBucket', reason: 'denied' })
  })

  it.each([
    ['no support plan', true, 'SubscriptionRequiredException', true],
    ['a Region that is off', false, 'UnrecognizedClientException', true],
    ['a lost key in a Region that is on', true, 'UnrecognizedClientException', false],
  ])('for %s: not offered is told from not readable', async (_case, enabled, code, notOffered) => {
    const place = await connected((_seen, response) => jsonError(response, code, 'No.'), { enabled })
    expect((await refusalOf(json(place))).notOffered).toBe(notOffered)
  })

  it.each([
    [
      'half of XML',
      iam,
      'text/xml',
      '<GetAccountSummaryResponse><Summ',
      'MalformedAnswer: The answer could not',
    ],
    [
      'half of JSON',
      json,
      'application/x-amz-json-1.1',
      '{"trailList": [',
      'MalformedAnswer: The answer could not',
    ],
    [
      'a sign-in page, for JSON',
      json,
      'text/html',
      '<html>Wi-Fi</html>',
      'MalformedAnswer: The answer could not',
    ],
    ['a sign-in page, for XML', iam, 'text/html', '<html>Wi-Fi</html>', 'NotFromAws: Something between here'],
    ['nothing', iam, 'text/plain', '', 'NotFromAws: Something between here'],
  ] as const)('that is %s is a gap, never an empty list', async (_kind, call, type, body, detail) => {
    const place = await connected(
      (_seen, response) => void response.writeHead(200, { 'content-type': type }).end(body),
    )
    expect((await refusalOf(call(place))).gap).toMatchObject({
      reason: 'unexpected',
      detail: expect.stringContaining(detail),
    })
  })

  it('is tried again as often as the limits say, and each attempt counts', async () => {
    let failures = 4
    const place = await connected(
      (_seen, response) => {
        failures -= 1
        if (failures >= 0) queryError(response, 'Throttling', quota)
        else
          xml(response, '<GetAccountSummaryResponse><GetAccountSummaryResult/></GetAccountSummaryResponse>')
      },
      { usual: true },
    )
    await iam(place)
    expect(place.counter.counts()).toEqual({ 'iam:GetAccountSummary': 5 })
  })

  it('that is still throttled gets a second round, and any other error does not', async () => {
    const throttled = await connected((_seen, response) => queryError(response, 'Throttling', quota))
    await refusalOf(iam(throttled))
    const failing = await connected((_seen, response) => queryError(response, 'InternalFailure', 'No.', 500))
    await refusalOf(iam(failing))
    expect([throttled.counter.counts(), failing.counter.counts()]).toEqual([
      { 'iam:GetAccountSummary': 4 },
      { 'iam:GetAccountSummary': 2 },
    ])
  })
})

describe('a connection', () => {
  const cut = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '1000' })
    response.write('<GetAccountSummaryResponse>')
    setImmediate(() => response.destroy())
  }
  it.each([
    ['that nobody answers', () => undefined, 'timed-out'],
    [
      'that stops in the middle',
      (response: ServerResponse) => void response.writeHead(200, { 'content-length': '1000' }).write('<Get'),
      'timed-out',
    ],
    ['that is reset', (response: ServerResponse) => response.socket?.resetAndDestroy(), 'unexpected'],
    ['that is cut in mid-body', cut, 'unexpected'],
  ])('%s is a gap after two attempts', async (_case, respond, reason) => {
    const place = await connected((_seen, response) => {
      respond(response)
    })
    const { gap } = await refusalOf(iam(place))
    expect(gap).toMatchObject({ operation: 'iam:GetAccountSummary', region: 'eu-west-1', reason })
    expect(place.counter.counts()).toEqual({ 'iam:GetAccountSummary': 2 })
  })

  it('whose answer takes longer than the limit of a request is given up', async () => {
    const network = { ...quick, requestHandler: { requestTimeout: 100, throwOnRequestTimeout: true } }
    const place = await connected(() => undefined, { network })
    expect((await refusalOf(iam(place))).gap.reason).toBe('timed-out')
  })

  it.each([
    ['while AWS answers', (): void => undefined],
    ['while it waits to try again', (response: ServerResponse) => queryError(response, 'Throttling', quota)],
  ])('is given up at once when the scan is cancelled %s', async (_case, respond) => {
    const place = await connected(
      (_seen, response) => {
        respond(response)
        setTimeout(() => place.scan.abort(), 20)
      },
      { network: { ...quick, requestHandler: {}, maxAttempts: 50 } },
    )
    // More than may be in flight: those that wait for their turn are given up as well.
    const refusals = await Promise.all(Array.from({ length: 6 }, () => refusalOf(iam(place))))
    expect(new Set(refusals.map(({ gap }) => gap.reason))).toEqual(new Set(['cancelled']))
    expect(place.server.seen.length).toBeLessThan(10)
  })
})

it('keeps five calls of a service in flight, two of IAM', async () => {
  const most: Record<string, number> = {}
  let now: Record<string, number> = {}
  const place = await connected(({ body }, response) => {
    const service = body.includes('DescribeVolumes') ? 'ec2' : 'iam'
    now = { ...now, [service]: (now[service] ?? 0) + 1 }
    most[service] = Math.max(most[service] ?? 0, now[service] ?? 0)
    setTimeout(() => {
      now = { ...now, [service]: (now[service] ?? 0) - 1 }
      xml(
        response,
        service === 'ec2'
          ? '<DescribeVolumesResponse/>'
          : '<GetAccountSummaryResponse><GetAccountSummaryResult/></GetAccountSummaryResponse>',
      )
    }, 30)
  })
  await Promise.all(Array.from({ length: 12 }, () => [iam(place), ec2(place)]).flat())
  expect(most).toEqual({ iam: 2, ec2: 5 })
})

it('lets nothing secret out with an error, not even in hidden fields', async () => {
  const echo = `Credential=AKIATESTTESTTEST/20260101/eu-west-1 token ${'A'.repeat(300)} \u001b[31mred\u0007`
  const place = await connected((_seen, response) => jsonError(response, 'AccessDeniedException', echo))
  const refusal = await refusalOf(json(place))
  expect(inspect(refusal, { showHidden: true, depth: 10 })).not.toMatch(
    /AKIATEST|hidden|SESSION-TOKEN|AAAA|AWS4-HMAC/,
  )
  expect(refusal.gap.detail).toBe('AccessDeniedException: Credential=… token … [31mred (HTTP 400)')
})

it('asks S3 Control at an endpoint of one’s own without a host prefix, and S3 by path', async () => {
  const place = await connected((_seen, response) => s3Error(response, 'AccessDenied', 'No.', 403))
  const account = new GetPublicAccessBlockCommand({ AccountId: '111122223333' })
  await refusalOf(place.connect(S3ControlClient).send(account))
  await refusalOf(s3(place))
  expect(place.server.seen.map(({ path, headers }) => [path, headers['x-amz-account-id']])).toEqual([
    ['/v20180820/configuration/publicAccessBlock', '111122223333'],
    ['/logs/?policy=', undefined],
  ])
})

it('shares one client for a service in a Region', async () => {
  const { clients } = await connected(() => undefined)
  const here = clients.at('eu-west-1')(IAMClient)
  expect([clients.at('eu-west-1')(IAMClient) === here, clients.at('eu-west-2')(IAMClient) === here]).toEqual([
    true,
    false,
  ])
  expect(clients.at('eu-west-2')(IAMClient, 'eu-west-1')).toBe(here)
})

it('follows S3 to the Region of a bucket that was looked for elsewhere', async () => {
  const place = await connected(({ headers }, response) => {
    if (headers.authorization?.includes('/eu-central-1/s3/') === true)
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"Statement":[]}')
    else {
      response.setHeader('x-amz-bucket-region', 'eu-central-1')
      s3Error(response, 'PermanentRedirect', 'Use the other endpoint.', 301)
    }
  })
  expect(await s3(place)).toMatchObject({ Policy: '{"Statement":[]}' })
  expect(place.counter.counts()).toEqual({ 's3:GetBucketPolicy': 2 })
})
