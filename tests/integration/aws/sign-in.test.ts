// Long: every way to sign in, and to fail.
import { GetUserCommand, IAMClient } from '@aws-sdk/client-iam'
import { DescribeRegionsCommand, EC2Client } from '@aws-sdk/client-ec2'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createAccounts } from '../../../electron/engine/aws/accounts'
import type { AskMfaCode, Consents } from '../../../electron/engine/ports'
import { awsHome } from '../../support/aws-home'
import { answerSignIn, queryError, serveAws, xml, type Respond } from '../../support/aws-server'

const nobody: Consents = { has: () => false }
const everybody: Consents = { has: () => true }
const noCode: AskMfaCode = () => Promise.resolve(null)

async function serve(respond: Respond = answerSignIn) {
  const server = await serveAws(respond)
  onTestFinished(server.close)
  return server
}

interface Person {
  readonly askMfaCode?: AskMfaCode
  readonly consents?: Consents
  readonly signal?: AbortSignal
}

const open = (
  profile: string,
  { askMfaCode = noCode, consents = nobody, signal = new AbortController().signal }: Person = {},
) => createAccounts({ askMfaCode, consents }).open(profile, new Set(), signal)

const keys = (profile: string) =>
  `[${profile}]\naws_access_key_id = AKIAKEYS\naws_secret_access_key = hidden\n`

describe('an MFA code', () => {
  const device = 'arn:aws:iam::111122223333:mfa/me'
  const mfaHome = (url: string) =>
    awsHome({
      config: `[profile keys]\nendpoint_url = ${url}\n[profile mfa]\nrole_arn = arn:aws:iam::111122223333:role/MFA\nsource_profile = keys\nmfa_serial = ${device}\nendpoint_url = ${url}\nregion = eu-west-1\n`,
      credentials: keys('keys'),
    })

  it('is asked for once, however many clients sign with it, and is sent as it was typed', async () => {
    const server = await serve()
    mfaHome(server.url)
    const askMfaCode = vi.fn<AskMfaCode>(() => Promise.resolve('123 456'))
    const signIn = await open('mfa', { askMfaCode })
    if (signIn.status !== 'open') throw new Error(signIn.message)
    const { session } = signIn
    await Promise.all([
      ...['us-east-1', 'eu-west-1', 'eu-west-2'].map((region) =>
        session.at(region)(EC2Client).send(new DescribeRegionsCommand()),
      ),
      session.at('eu-west-3')(STSClient).send(new GetCallerIdentityCommand()),
    ])
    expect(askMfaCode.mock.calls).toEqual([[{ profile: 'mfa', device }]])
    const assumed = server.seen.filter(({ action }) => action === 'AssumeRole')
    expect(assumed.map(({ body }) => new URLSearchParams(body).get('TokenCode'))).toEqual(['123456'])
    expect(session.calls()).toEqual({
      'ec2:DescribeRegions': 4,
      'iam:ListAccountAliases': 1,
      'sts:AssumeRole': 1,
      'sts:GetCallerIdentity': 2,
    })
  })

  it.each([
    ['nobody answers', null],
    ['it is too short', '12345'],
    ['it has letters', '12345a'],
  ])('that cannot be one is not sent: %s', async (_case, code) => {
    const server = await serve()
    mfaHome(server.url)
    const failure = await open('mfa', { askMfaCode: () => Promise.resolve(code) })
    expect(failure).toMatchObject({ status: 'failed', code: 'mfa-refused' })
    expect(JSON.stringify(failure)).not.toContain(code ?? 'null')
    expect(server.seen).toEqual([])
  })

  it('that AWS refuses is told apart from a refused role', async () => {
    const text = 'MultiFactorAuthentication failed with invalid MFA one time pass code. '
    const server = await serve((_seen, response) => queryError(response, 'AccessDenied', text, 403))
    mfaHome(server.url)
    const failure = await open('mfa', { askMfaCode: () => Promise.resolve('654321') })
    expect(failure).toMatchObject({ status: 'failed', code: 'mfa-refused' })
    expect(JSON.stringify(failure)).not.toContain('654321')
  })

  it('that nobody gives does not hold up a cancel', async () => {
    mfaHome((await serve()).url)
    const scan = new AbortController()
    const opening = open('mfa', {
      signal: scan.signal,
      askMfaCode: () => {
        scan.abort()
        return new Promise(() => undefined)
      },
    })
    expect(await opening).toMatchObject({ status: 'failed', code: 'cancelled' })
  })
})

describe('credential_process', () => {
  const processHome = (url: string) => {
    const home = awsHome({})
    const trace = join(home, 'ran')
    const command = `touch ${trace}; echo '{"Version":1,"AccessKeyId":"AKIAPROCESS","SecretAccessKey":"hidden"}'`
    const config = `[profile tool]\ncredential_process = ${command}\nendpoint_url = ${url}\n[profile role]\nrole_arn = arn:aws:iam::111122223333:role/R\nsource_profile = tool\nendpoint_url = ${url}\n`
    return { trace, command, config }
  }

  it.each(['tool', 'role'])('does not run for %s before a person agreed', async (profile) => {
    const server = await serve()
    const { trace, command, config } = processHome(server.url)
    awsHome({ config })
    const accounts = createAccounts({ askMfaCode: noCode, consents: nobody })
    const listed = (await accounts.list()).find(({ name }) => name === profile)
    expect(listed).toMatchObject({ command, consent: 'needed' })
    const failure = await accounts.open(profile, new Set(), new AbortController().signal)
    expect(failure).toMatchObject({ code: 'consent-needed', message: expect.stringContaining(command) })
    expect({ ran: existsSync(trace), seen: server.seen }).toEqual({ ran: false, seen: [] })
  })

  it('runs after consent to exactly this command', async () => {
    const server = await serve()
    const { command, config } = processHome(server.url)
    awsHome({ config })
    const consents: Consents = { has: (profile, agreed) => profile === 'tool' && agreed === command }
    expect(await open('tool', { consents })).toMatchObject({ status: 'open' })
    expect(server.seen[0]?.key).toBe('AKIAPROCESS')
    const other: Consents = { has: (profile, agreed) => profile === 'tool' && agreed === `${command} ` }
    expect(await open('tool', { consents: other })).toMatchObject({ code: 'consent-needed' })
  })

  it('that prints rubbish is told as such', async () => {
    awsHome({ config: '[profile tool]\ncredential_process = echo rubbish\n' })
    expect(await open('tool', { consents: everybody })).toMatchObject({
      code: 'unexpected',
      message: expect.stringContaining('invalid JSON'),
    })
  })
})

describe('IAM Identity Center', () => {
  const ssoConfig = (url: string) =>
    `[profile sso]\nsso_session = corp\nsso_account_id = 111122223333\nsso_role_name = Audit\nregion = eu-west-1\nendpoint_url = ${url}\n[sso-session corp]\nsso_start_url = https://corp.example/start\nsso_region = eu-west-1\n`
  const cacheFile = `sso/cache/${createHash('sha1').update('corp').digest('hex')}.json`
  const token = (expiresAt: Date) =>
    JSON.stringify({ accessToken: 'sso-token', expiresAt: expiresAt.toISOString(), region: 'eu-west-1' })
  const inAnHour = () => new Date(Date.now() + 3_600_000)

  const portal: Respond = (seen, response) => {
    if (!seen.path.startsWith('/federation/credentials')) {
      answerSignIn(seen, response)
      return
    }
    response.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        roleCredentials: {
          accessKeyId: 'ASIASSO',
          secretAccessKey: 'hidden',
          sessionToken: 'hidden',
          expiration: inAnHour().getTime(),
        },
      }),
    )
  }

  it('signs in with the token that the AWS CLI keeps', async () => {
    const server = await serve(portal)
    awsHome({ config: ssoConfig(server.url), [cacheFile]: token(inAnHour()) })
    const signIn = await open('sso')
    expect(signIn).toMatchObject({ status: 'open', session: { account: { id: '111122223333' } } })
    expect(server.seen.map(({ key }) => key)).toEqual(['', 'ASIASSO', 'ASIASSO', 'ASIASSO'])
    expect(signIn.status === 'open' && signIn.session.calls()).toMatchObject({ 'sso:GetRoleCredentials': 1 })
  })

  it.each([
    ['missing', {}],
    ['expired', { [cacheFile]: token(new Date('2020-01-01')) }],
    ['not JSON', { [cacheFile]: 'not JSON' }],
  ])('says what to run where the token is %s', async (_case, cache) => {
    const server = await serve(portal)
    awsHome({ config: ssoConfig(server.url), ...cache })
    expect(await open('sso')).toMatchObject({
      code: 'sso-expired',
      hint: 'Run: aws sso login --profile sso',
    })
    expect(server.seen).toEqual([])
  })

  it('tells a refused role from an expired session', async () => {
    const server = await serve((_seen, response) => {
      response
        .writeHead(403, { 'content-type': 'application/json', 'x-amzn-errortype': 'ForbiddenException' })
        .end(JSON.stringify({ message: 'No access' }))
    })
    awsHome({ config: ssoConfig(server.url), [cacheFile]: token(inAnHour()) })
    expect(await open('sso')).toMatchObject({
      code: 'refused',
      message: expect.stringContaining('No access'),
    })
  })
})

it('says what to run where an `aws login` session is missing', async () => {
  awsHome({ config: '[profile me]\nlogin_session = arn:aws:iam::111122223333:user/me\nregion = eu-west-1\n' })
  expect(await open('me')).toMatchObject({ code: 'sso-expired', hint: 'Run: aws login --profile me' })
})

it('signs in with a web identity at the endpoint of its own profile', async () => {
  const server = await serve()
  const tokenFile = join(awsHome({ token: 'web-token' }), '.aws', 'token')
  const config = `[profile web]\nrole_arn = arn:aws:iam::111122223333:role/WEB\nweb_identity_token_file = ${tokenFile}\nendpoint_url = ${server.url}\nregion = eu-west-1\n`
  awsHome({ config })
  const signIn = await open('web')
  expect(signIn.status === 'open' && signIn.session.calls()).toMatchObject({
    'sts:AssumeRoleWithWebIdentity': 1,
  })
  expect(server.seen.map(({ key }) => key)).toEqual(['', 'ASIAWEB', 'ASIAWEB', 'ASIAWEB'])
  awsHome({ config: config.replace(tokenFile, '/nowhere/token') })
  expect(await open('web')).toMatchObject({
    code: 'incomplete',
    message: expect.stringContaining('/nowhere/token'),
  })
})

it('reads the environment only for a profile that says so', async () => {
  const server = await serve()
  awsHome({
    config: `[profile env]\nrole_arn = arn:aws:iam::111122223333:role/ENV\ncredential_source = Environment\nendpoint_url = ${server.url}\nregion = eu-west-1\n[profile empty]\nregion = eu-west-1\nendpoint_url = ${server.url}\n`,
  })
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAENV')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'hidden')
  expect(await open('env')).toMatchObject({ status: 'open' })
  expect(server.seen.map(({ key }) => key)).toEqual(['AKIAENV', 'ASIAENV', 'ASIAENV', 'ASIAENV'])
  expect(await open('empty')).toMatchObject({ code: 'incomplete' })
})

describe('a sign-in that fails', () => {
  const home = (url: string) =>
    awsHome({
      config: `[profile keys]\nregion = eu-west-1\nendpoint_url = ${url}\n`,
      credentials: keys('keys'),
    })

  it.each([
    [
      'a deleted key',
      'InvalidClientTokenId',
      'The security token included in the request is invalid.',
      'refused',
    ],
    [
      'a wrong secret',
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match',
      'refused',
    ],
    ['an old session', 'ExpiredToken', 'The security token included in the request is expired', 'refused'],
    [
      'an organization that forbids it',
      'AccessDenied',
      'with an explicit deny in a service control policy',
      'refused',
    ],
    [
      'a wrong clock',
      'SignatureDoesNotMatch',
      'Signature expired: 20260101T000000Z is now earlier than',
      'clock-skew',
    ],
    [
      'a wrong clock, in the words of S3',
      'RequestTimeTooSkewed',
      'The difference is too large',
      'clock-skew',
    ],
    ['something new', 'Surprise', 'Nobody expected this', 'unexpected'],
  ])('because of %s', async (_case, name, message, code) => {
    const server = await serve((_seen, response) => queryError(response, name, message, 403))
    home(server.url)
    const failure = await open('keys')
    expect(failure).toMatchObject({ status: 'failed', code, message: expect.stringContaining(message) })
    expect(JSON.stringify(failure)).not.toMatch(/hidden|AKIAKEYS/)
  })

  it('because nothing is there to answer', async () => {
    const server = await serveAws(answerSignIn)
    await server.close()
    home(server.url)
    expect(await open('keys')).toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining(server.url),
    })
  })

  it('because a sign-in page of the network answers', async () => {
    const server = await serve((_seen, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Wi-Fi</html>')
    })
    home(server.url)
    expect(await open('keys')).toMatchObject({ code: 'unreachable' })
  })

  it('because there is no such profile, and says what is wrong with the files', async () => {
    awsHome({})
    expect(await open('keys')).toMatchObject({
      code: 'no-such-profile',
      message: expect.stringMatching(/no profile named keys. There is neither .*config nor .*credentials/),
      hint: 'Create a profile with: aws configure',
    })
  })
})

it('keeps a refused alias or list of Regions as gaps of the session, and goes on', async () => {
  const server = await serve((seen, response) =>
    seen.action === 'GetCallerIdentity'
      ? answerSignIn(seen, response)
      : queryError(response, 'AccessDenied', 'not authorized', 403),
  )
  awsHome({
    config: `[profile keys]\nregion = eu-west-3\nendpoint_url = ${server.url}\n`,
    credentials: keys('keys'),
  })
  const signIn = await open('keys')
  expect(signIn).toMatchObject({
    status: 'open',
    session: {
      account: { id: '111122223333', name: '111122223333' },
      regions: ['eu-west-3'],
      endpoint: server.url,
      gaps: [
        { operation: 'iam:ListAccountAliases', region: 'global', reason: 'denied' },
        { operation: 'ec2:DescribeRegions', region: 'eu-west-3', reason: 'denied' },
      ],
    },
  })
})

it('renews the credentials of a role before they end, in mid-scan', async () => {
  let minutes = 1
  const server = await serve((seen, response) => {
    if (seen.action === 'AssumeRole')
      xml(
        response,
        `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA${minutes}</AccessKeyId><SecretAccessKey>hidden</SecretAccessKey><SessionToken>hidden</SessionToken><Expiration>${new Date(Date.now() + minutes * 60_000).toISOString()}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
      )
    else answerSignIn(seen, response)
    if (seen.action === 'DescribeRegions') minutes = 60
  })
  awsHome({
    config: `[profile keys]\nendpoint_url = ${server.url}\n[profile role]\nrole_arn = arn:aws:iam::111122223333:role/R\nsource_profile = keys\nendpoint_url = ${server.url}\nregion = eu-west-1\n`,
    credentials: keys('keys'),
  })
  const signIn = await open('role')
  if (signIn.status !== 'open') throw new Error(signIn.message)
  const ec2 = signIn.session.at('eu-west-2')(EC2Client)
  for (let call = 0; call < 3; call += 1) await ec2.send(new DescribeRegionsCommand())
  const signedBy = server.seen.filter(({ action }) => action === 'DescribeRegions').map(({ key }) => key)
  expect(signedBy).toEqual(['ASIA1', 'ASIA60', 'ASIA60', 'ASIA60'])
  const later = server.seen.slice(server.seen.findIndex(({ key }) => key === 'ASIA60'))
  expect(later.map(({ action }) => action)).toEqual(['DescribeRegions', 'DescribeRegions', 'DescribeRegions'])
})

it('lets no undeclared operation out', async () => {
  const server = await serve()
  awsHome({
    config: `[profile keys]\nregion = eu-west-3\nendpoint_url = ${server.url}\n`,
    credentials: keys('keys'),
  })
  const signIn = await open('keys')
  if (signIn.status !== 'open') throw new Error(signIn.message)
  const sent = server.seen.length
  await expect(signIn.session.at('global')(IAMClient).send(new GetUserCommand({}))).rejects.toThrow(
    'iam:GetUser is not among the operations that this scan declared.',
  )
  expect(server.seen).toHaveLength(sent)
})
