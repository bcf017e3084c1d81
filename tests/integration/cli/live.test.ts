// Long: every exit code against one server.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServerResponse } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import {
  answerSignIn,
  ec2Error,
  jsonError,
  queryError,
  s3Error,
  serveAws,
  xml,
  type AwsServer,
  type Respond,
  type Seen,
} from '../../support/aws-server'
import { createCliHome, readLines, type CliHome } from '../../support/run-cli'

// The built command line against small HTTP servers: a process of its own, in a home of its own.

let open: { readonly home: CliHome; readonly servers: readonly AwsServer[] } | undefined
afterEach(async () => {
  open?.home.remove()
  await Promise.all(open?.servers.map(({ close }) => close()) ?? [])
  open = undefined
})

const profile = (name: string, url: string): string =>
  `[profile ${name}]\nregion = eu-west-1\nendpoint_url = ${url}\naws_access_key_id = AKIA${name.toUpperCase()}\naws_secret_access_key = secret-of-${name}\n`

/** A home with a profile for each server, named as in the table. */
async function given(
  servers: Readonly<Record<string, Respond>>,
  config = '',
): Promise<CliHome & { servers: readonly AwsServer[] }> {
  const names = Object.keys(servers)
  const running = await Promise.all(Object.values(servers).map(serveAws))
  const home = createCliHome({
    config: names.map((name, at) => profile(name, running[at]!.url)).join('\n') + config,
  })
  open = { home, servers: running }
  return { ...home, servers: running }
}

const signIn = new Set(['GetCallerIdentity', 'ListAccountAliases', 'DescribeRegions'])

/** Signs in and refuses the rest, in each protocol's words; except for one account-wide answer. */
const denying: Respond = (seen, response) => {
  if (signIn.has(seen.action)) {
    answerSignIn(seen, response)
    return
  }
  if (seen.action === 'GetAccountSummary') {
    summary(response)
    return
  }
  deny(seen, response)
}
const summary = (response: ServerResponse): void =>
  xml(
    response,
    `<GetAccountSummaryResponse><GetAccountSummaryResult><SummaryMap>${Object.entries({
      AccountMFAEnabled: 0,
      AccountPasswordPresent: 1,
      AccountAccessKeysPresent: 0,
    })
      .map(([key, value]) => `<entry><key>${key}</key><value>${value}</value></entry>`)
      .join('')}</SummaryMap></GetAccountSummaryResult></GetAccountSummaryResponse>`,
  )
const deny = ({ headers, body }: Seen, response: ServerResponse): void => {
  if (headers['x-amz-target']) {
    jsonError(response, 'AccessDeniedException', 'no')
    return
  }
  if (body.includes('Version=2016-11-15')) {
    ec2Error(response, 'UnauthorizedOperation', 'no', 403)
    return
  }
  if (body !== '') {
    queryError(response, 'AccessDenied', 'no', 403)
    return
  }
  s3Error(response, 'AccessDenied', 'no', 403)
}
const refusing: Respond = (_seen, response) =>
  queryError(response, 'InvalidClientTokenId', 'The security token included in the request is invalid.', 403)
/** Signs in and then never answers. */
const hanging: Respond = (seen, response) => {
  if (signIn.has(seen.action)) answerSignIn(seen, response)
}

it('scans what may be read: data on standard output, the rest on standard error', async () => {
  const { run } = await given({ dark: denying })
  const { code, out, err } = await run(['scan', '-p', 'dark', '--json', '-'])
  const lines = readLines(out)
  expect(code).toBe(0)
  expect(lines.filter(({ check }) => String(check).startsWith('iam.root'))).toMatchObject([
    {
      profile: 'dark',
      account: '111122223333',
      region: 'global',
      check: 'iam.root-mfa',
      outcome: 'fail',
      severity: 'critical',
      resource: 'arn:aws:iam::111122223333:root',
      resourceType: 'AWS::::Account',
      note: null,
      suppressed: null,
    },
    { check: 'iam.root-no-access-keys', outcome: 'pass', reason: null },
    { check: 'iam.root-not-used', outcome: 'unknown', reason: 'AccessDenied: no (HTTP 403)' },
    { check: 'iam.root-hardware-mfa', outcome: 'unknown', reason: 'AccessDenied: no (HTTP 403)' },
    {
      check: 'iam.root-no-signing-certificates',
      outcome: 'unknown',
      reason: "AWS's answer does not hold AccountSigningCertificatesPresent.",
    },
  ])
  expect([...new Set(lines.flatMap((line) => Object.keys(line)))]).toEqual(
    'profile account region check outcome severity resource resourceType reason note suppressed firstSeen lastSeen owner due'.split(
      ' ',
    ),
  )
  expect(err).toMatch(/^dark: signing in\n/)
  expect(err).toMatch(/dark: \d+ findings could not be read; they count against what is proven\.\n {2}Next: /)
})

it.each([
  [[], 0],
  [['--fail-on', 'critical'], 1],
  [['--fail-on', 'critical', '--checks', 'iam.root-no-access-keys'], 0],
  [['--fail-on-gap'], 4],
  [['--fail-on-gap', '--checks', 'iam.root-mfa'], 0],
  [['--fail-on', 'low', '--fail-on-gap'], 4],
  [['--regions', 'mars-1'], 3],
  [['--regions', 'eu-west-1,us-east-1'], 0],
])('scan %j exits with %i', async (args, code) => {
  const { run } = await given({ dark: denying })
  expect((await run(['scan', '-p', 'dark', ...args])).code).toBe(code)
})

it('goes by the severity that a person set for a check', async () => {
  const { run } = await given({ dark: denying })
  const scan = async (level: string) =>
    (await run(['scan', '-p', 'dark', '--checks', 'iam.root-mfa', '--fail-on', level])).code
  const before = await scan('critical')
  const set = await run([
    'settings',
    'set',
    'iam.root-mfa.severity',
    'low',
    '--reason',
    'It has no password.',
  ])
  expect([before, set.code, await scan('medium'), await scan('low')]).toEqual([1, 0, 0, 1])
})

it('lets a refused profile cost the others nothing', async () => {
  const { run, servers } = await given({ good: denying, broken: refusing })
  const { code, out, err } = await run([
    'scan',
    '-p',
    'good',
    '-p',
    'broken',
    '-p',
    'stranger',
    '--json',
    '-',
  ])
  expect(code).toBe(4)
  expect([...new Set(readLines(out).map((line) => line['profile']))]).toEqual(['good'])
  expect(err).toMatch(
    /\nbroken: not scanned\. .*InvalidClientTokenId.*Other profiles are not affected\.\n {2}Next: .+/,
  )
  expect(err).toMatch(/\nstranger: not scanned\. There is no profile named stranger\..*\n {2}Next: .+/)
  expect(servers.map(({ seen }) => [...new Set(seen.map(({ key }) => key))])).toEqual([
    ['AKIAGOOD'],
    ['AKIABROKEN'],
  ])
})

it('says with 3 that no profile could be signed in', async () => {
  const { run } = await given({ broken: refusing })
  expect(await run(['scan', '-p', 'broken', '--fail-on', 'low', '--json', '-'])).toMatchObject({
    code: 3,
    out: '',
  })
})

it('stops on a signal, keeps what it has, and goes on from there', async () => {
  const { run } = await given({ slow: hanging })
  let asked = 0
  const cancelled = await run(['scan', '-p', 'slow', '--json', 'f.ndjson'], {
    onErr: (said, kill) => {
      if (!said.includes('reading') || asked > 0) return
      asked = Date.now()
      kill('SIGINT')
    },
  })
  expect(cancelled.code).toBe(6)
  expect(cancelled.err).toMatch(
    /slow: cut short after 0 of \d+ units, which are kept; the score is the one before\.\n {2}Next: triad scan -p slow --resume/,
  )
  const resumed = await run(['scan', '-p', 'slow', '--resume'], {
    onErr: (said, kill) => {
      if (said.includes('reading')) kill('SIGTERM')
    },
  })
  expect(resumed.code).toBe(6)
  expect(resumed.err).not.toMatch(/a new scan starts/)
})

it('says where there is nothing to go on with', async () => {
  const { run } = await given({ dark: denying })
  const { code, err } = await run(['scan', '-p', 'dark', '--resume'])
  expect([code, err.split('\n')[0]]).toEqual([0, 'Nothing was cut short for dark: a new scan starts.'])
})

it('writes a file whole, for its owner alone, and none where it cannot', async () => {
  const { run, folder } = await given({ dark: denying })
  await run(['scan', '-p', 'dark', '--json', 'findings.ndjson'])
  const file = join(folder, 'findings.ndjson')
  expect([readLines(readFileSync(file, 'utf8')).length > 10, statSync(file).mode & 0o777]).toEqual([
    true,
    0o600,
  ])
  const { code, err } = await run(['scan', '-p', 'dark', '--json', 'nowhere/f.ndjson'])
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^triad: nowhere\/f\.ndjson cannot be written: .*Nothing was done\.\n {2}Next: /),
  ])
})

it('runs no credential_process without a yes', async () => {
  const home = createCliHome({
    config: '[profile tool]\nregion = eu-west-1\ncredential_process = touch ran\n',
  })
  open = { home, servers: [] }
  const { code, err } = await home.run(['scan', '-p', 'tool'])
  expect([code, existsSync(join(home.folder, 'ran'))]).toEqual([3, false])
  expect(err).toMatch(/tool: not scanned\. .*touch ran.*\n {2}Next: .+/)
})

it.each([
  [['scan'], /required option '-p, --profile <name>'/],
  [['scan', '-p', 'x', '--fail-on', 'terrible'], /Allowed choices are critical, high/],
  [['scan', '-p', 'x', '--mfa-code', '12'], /A code has six digits/],
  [['scan', '-p', 'x', '--resume', '--services', 's3'], /cannot be used with option/],
  [['findings', '--outcome', 'bad'], /Allowed are pass, fail, unknown, not-applicable/],
  [['findings', '-p', 'stranger'], /no scan through "stranger".*\n {2}Next: triad scan -p stranger/],
  [['trend'], /has no scan yet/],
  [['calls'], /has no scan yet/],
  [['export', 'findings'], /required option '-f, --format <format>'/],
  [['dance'], /unknown command 'dance'/],
])('%j is a wrong use', async (args, said) => {
  open = { home: createCliHome(), servers: [] }
  const { code, out, err } = await open.home.run(args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(said)
})

it.each([
  ['a relative TRIAD_HISTORY', {}, { TRIAD_HISTORY: 'here.sqlite' }],
  ['a foreign file', { 'h.sqlite': 'something else' }, {}],
  ['an empty file', { 'h.sqlite': '' }, {}],
])(
  'with %s it exits with 5 and leaves the file as it was',
  async (_what, files: Record<string, string>, env) => {
    open = { home: createCliHome(), servers: [] }
    const { folder, run } = open.home
    const file = join(folder, 'h.sqlite')
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const named = 'h.sqlite' in files ? ['--history', file] : []
    for (const command of [['scores'], ['doctor', '--json']]) {
      const { code, err } = await run([...command, ...named], { env })
      expect([command, code]).toEqual([command, 5])
      expect(err).toMatch(/\w/)
    }
    expect('h.sqlite' in files ? readFileSync(file, 'utf8') : files['h.sqlite']).toBe(files['h.sqlite'])
  },
)

it('lists profiles and looks around without signing anybody in', async () => {
  const { run, servers } = await given(
    { good: denying },
    '[profile half]\nrole_arn = arn:aws:iam::111122223333:role/x\n',
  )
  const profiles = await run(['profiles', '--json'])
  expect(JSON.parse(profiles.out)).toMatchObject([
    { name: 'good', kind: 'static' },
    { name: 'half', kind: 'incomplete' },
  ])
  const doctor = await run(['doctor', '--json'])
  expect(doctor.code).toBe(0)
  expect(JSON.parse(doctor.out)).toMatchObject([
    { what: 'Node', state: 'fine' },
    { what: 'history', state: 'fine' },
    { what: 'AWS profiles', state: 'fine', detail: '2 profiles, 1 with a problem.' },
    { what: 'profile half', state: 'absent' },
    { what: 'window' },
    { what: 'browser' },
  ])
  expect(servers[0]!.seen).toEqual([])
})

it('tells in what way no profile can be used', async () => {
  open = {
    home: createCliHome({ config: '[profile half]\nrole_arn = arn:aws:iam::111122223333:role/x\n' }),
    servers: [],
  }
  expect(await open.home.run(['doctor'])).toMatchObject({ code: 3 })
})
