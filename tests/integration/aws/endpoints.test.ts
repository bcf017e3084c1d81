import { expect, it, onTestFinished, vi } from 'vitest'
import { createAccounts } from '../../../electron/engine/aws/accounts'
import { answerSignIn, serveAws } from '../../support/aws-server'
import { awsHome } from '../../support/aws-home'

const people = { askMfaCode: () => Promise.resolve('123456'), consents: { has: () => true } }

async function serve(account: string) {
  const server = await serveAws((seen, response) => answerSignIn(seen, response, account))
  onTestFinished(server.close)
  return server
}

async function open(profile: string) {
  const signIn = await createAccounts(people).open(profile, new Set(), new AbortController().signal)
  return signIn.status === 'open' ? signIn.session.account.id : signIn.message
}

const keysSeen = (server: Awaited<ReturnType<typeof serve>>) =>
  [...new Set(server.seen.map(({ key }) => key))].sort()

/** Two companies, each with keys, an endpoint and roles of its own. */
async function twoEndpoints() {
  const [a, b] = [await serve('111111111111'), await serve('222222222222')]
  awsHome({
    config: `
[profile a]
region = eu-west-1
endpoint_url = ${a.url}
[profile a-role]
role_arn = arn:aws:iam::111111111111:role/AROLE
source_profile = a
endpoint_url = ${a.url}
[profile a-far]
role_arn = arn:aws:iam::111111111111:role/AFAR
source_profile = a-role
endpoint_url = ${a.url}
[profile a-to-b]
role_arn = arn:aws:iam::222222222222:role/CROSSING
source_profile = a
endpoint_url = ${b.url}
[profile b]
region = eu-central-1
services = b-services
[services b-services]
sts =
  endpoint_url = ${b.url}
iam =
  endpoint_url = ${b.url}
ec2 =
  endpoint_url = ${b.url}
`,
    credentials: `
[a]
aws_access_key_id = AKIAA
aws_secret_access_key = secret-a
[b]
aws_access_key_id = AKIAB
aws_secret_access_key = secret-b
`,
  })
  return { a, b }
}

it.each([undefined, 'a', 'b', 'a-role'])(
  'keeps two endpoints apart, AWS_PROFILE being %s',
  async (current) => {
    const { a, b } = await twoEndpoints()
    vi.stubEnv('AWS_PROFILE', current)
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIASTRAY')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret-stray')
    expect([await open('a'), await open('b'), await open('a-far')]).toEqual([
      '111111111111',
      '222222222222',
      '111111111111',
    ])
    expect({ a: keysSeen(a), b: keysSeen(b) }).toEqual({
      a: ['AKIAA', 'ASIAAFAR', 'ASIAAROLE'],
      b: ['AKIAB'],
    })
    expect(JSON.stringify(a.seen)).not.toMatch(/secret|AKIAB|STRAY/)
  },
)

it('signs AssumeRole where the source belongs, and only the role goes to the other endpoint', async () => {
  const { a, b } = await twoEndpoints()
  expect(await open('a-to-b')).toBe('222222222222')
  expect({ a: keysSeen(a), b: keysSeen(b) }).toEqual({ a: ['AKIAA'], b: ['ASIACROSSING'] })
})

it('lets AWS_ENDPOINT_URL of the environment speak for all profiles', async () => {
  const { a, b } = await twoEndpoints()
  vi.stubEnv('AWS_ENDPOINT_URL', b.url)
  await open('a')
  expect({ a: a.seen.length, b: keysSeen(b) }).toEqual({ a: 0, b: ['AKIAA'] })
})

it('talks to AWS itself for a profile without an endpoint, whatever AWS_PROFILE names', async () => {
  const { a } = await twoEndpoints()
  awsHome({
    config: `[profile plain]\nregion = eu-west-1\n[profile plain-role]\nrole_arn = arn:aws:iam::111111111111:role/R\nsource_profile = plain\n[profile a]\nregion = eu-west-1\nendpoint_url = ${a.url}\n`,
    credentials: '[plain]\naws_access_key_id = AKIAPLAIN\naws_secret_access_key = secret\n',
  })
  vi.stubEnv('AWS_PROFILE', 'a')
  // The tests' network guard stops the call on its way out, and names the host that was wanted.
  for (const profile of ['plain', 'plain-role'])
    expect(await open(profile)).toContain('sts.eu-west-1.amazonaws.com')
  expect(a.seen).toEqual([])
})
