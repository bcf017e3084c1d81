// Long: one table of profiles.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Profile } from '../../../../shared/domain/profile'
import { readConfigFiles } from '../../../../electron/engine/aws/config-files'
import { listProfiles } from '../../../../electron/engine/aws/profiles'
import { awsHome } from '../../../support/aws-home'

const nobody = { has: () => false }
const list = async () => listProfiles(await readConfigFiles(), nobody)

/** A profile that needs nothing, with what the case is about. */
const profile = (name: string, fields: Partial<Profile> = {}): Profile => ({
  name,
  kind: 'static',
  sources: [],
  mfa: false,
  consent: 'not-needed',
  ...fields,
})

const keys = 'aws_access_key_id = AKIAX\naws_secret_access_key = hidden\n'
const role = 'role_arn = arn:aws:iam::111122223333:role/R\n'
const roleArn = 'arn:aws:iam::111122223333:role/R'
const incomplete = (name: string, problem: string, fields: Partial<Profile> = {}) =>
  profile(name, { kind: 'incomplete', problem, ...fields })

it.each<[string, string, readonly Profile[]]>([
  ['keys', `[profile p]\nregion = eu-west-1\n${keys}`, [profile('p', { region: 'eu-west-1' })]],
  ['the default profile', `[default]\n${keys}`, [profile('default')]],
  [
    'a role, a chained role and a code',
    `[profile k]\n${keys}[profile r]\n${role}source_profile = k\n[profile s]\n${role}source_profile = r\nmfa_serial = arn:aws:iam::1:mfa/me\n`,
    [
      profile('k'),
      profile('r', { kind: 'role', roleArn, sources: ['k'] }),
      profile('s', { kind: 'role', roleArn, sources: ['r', 'k'], mfa: true }),
    ],
  ],
  [
    'a role that its own keys assume',
    `[profile p]\n${role}source_profile = p\n${keys}`,
    [profile('p', { kind: 'role', roleArn, sources: ['p'] })],
  ],
  [
    'a role from the surroundings',
    `[profile p]\n${role}credential_source = Environment\n`,
    [profile('p', { kind: 'role', roleArn })],
  ],
  [
    'the surroundings',
    '[profile p]\ncredential_source = EcsContainer\n',
    [profile('p', { kind: 'ambient' })],
  ],
  [
    'a command, also behind a role',
    `[profile c]\ncredential_process = tool --now\n[profile r]\n${role}source_profile = c\n`,
    [
      profile('c', { kind: 'process', command: 'tool --now', consent: 'needed' }),
      profile('r', { kind: 'role', roleArn, sources: ['c'], command: 'tool --now', consent: 'needed' }),
    ],
  ],
  [
    'a web identity',
    `[profile p]\n${role}web_identity_token_file = /token\n`,
    [profile('p', { kind: 'web-identity', roleArn })],
  ],
  ['aws login', '[profile p]\nlogin_session = arn\n', [profile('p', { kind: 'login' })]],
  [
    'an IAM Identity Center session',
    '[profile p]\nsso_session = s\nsso_account_id = 1\nsso_role_name = R\n[sso-session s]\nsso_start_url = https://x\nsso_region = eu-west-1\n',
    [profile('p', { kind: 'sso' })],
  ],
  [
    'IAM Identity Center, the old way',
    '[profile p]\nsso_start_url = https://x\nsso_region = eu-west-1\nsso_account_id = 1\nsso_role_name = R\n',
    [profile('p', { kind: 'sso' })],
  ],
  [
    'an endpoint of one’s own',
    `[profile p]\nendpoint_url = http://127.0.0.1:1\n${keys}`,
    [profile('p', { endpoint: 'http://127.0.0.1:1' })],
  ],
  [
    'an endpoint for one service only',
    `[profile p]\nservices = s\n${keys}[services s]\ns3_control =\n  endpoint_url = http://127.0.0.1:2\n`,
    [profile('p', { endpoint: 'http://127.0.0.1:2' })],
  ],
  [
    'an endpoint that is AWS’s own',
    `[profile p]\nendpoint_url = https://vpce-1.sts.eu-west-1.vpce.amazonaws.com\n${keys}`,
    [profile('p')],
  ],
  [
    'an endpoint that only looks like AWS’s',
    `[profile p]\nendpoint_url = https://amazonaws.com.example.org\n${keys}`,
    [profile('p', { endpoint: 'https://amazonaws.com.example.org' })],
  ],
  [
    'endpoints that are to be ignored',
    `[profile p]\nendpoint_url = http://127.0.0.1:1\nignore_configured_endpoint_urls = true\n${keys}`,
    [profile('p')],
  ],
  [
    'an endpoint that is no address',
    `[profile p]\nendpoint_url = nowhere\n${keys}`,
    [profile('p', { endpoint: 'nowhere', problem: 'its endpoint_url nowhere is not an address.' })],
  ],
  [
    'a services section that is missing',
    `[profile p]\nservices = s\n${keys}`,
    [profile('p', { problem: 'its services section s does not exist.' })],
  ],
  [
    'nothing',
    '[profile p]\nregion = eu-west-1\n',
    [
      incomplete('p', 'it holds no key, role, sign-in session or command to get credentials from.', {
        region: 'eu-west-1',
      }),
    ],
  ],
  [
    'a role from nowhere',
    `[profile p]\n${role}`,
    [incomplete('p', 'its role_arn needs a source_profile or a credential_source.', { roleArn })],
  ],
  [
    'a source that is missing',
    `[profile p]\n${role}source_profile = gone\n`,
    [incomplete('p', 'its source_profile gone does not exist.', { roleArn })],
  ],
  [
    'a source that is empty',
    `[profile e]\nregion = x\n[profile p]\n${role}source_profile = e\n`,
    [
      incomplete('e', 'it holds no key, role, sign-in session or command to get credentials from.', {
        region: 'x',
      }),
      incomplete(
        'p',
        'its source e is incomplete: it holds no key, role, sign-in session or command to get credentials from.',
        { roleArn, sources: ['e'] },
      ),
    ],
  ],
  [
    'a circle',
    `[profile a]\n${role}source_profile = b\n[profile b]\n${role}source_profile = a\n`,
    [
      incomplete('a', 'its source_profile chain is circular: a -> b -> a.', { roleArn, sources: ['b'] }),
      incomplete('b', 'its source_profile chain is circular: b -> a -> b.', { roleArn, sources: ['a'] }),
    ],
  ],
  [
    'two sources at once',
    `[profile p]\n${role}source_profile = p\ncredential_source = Environment\n`,
    [
      incomplete('p', 'it has both source_profile and credential_source; only one may be there.', {
        roleArn,
      }),
    ],
  ],
  [
    'a source of credentials that nobody knows',
    '[profile p]\ncredential_source = Moon\n',
    [
      incomplete(
        'p',
        'credential_source is Moon, but must be one of Environment, Ec2InstanceMetadata, EcsContainer.',
      ),
    ],
  ],
  [
    'an Identity Center session that is missing',
    '[profile p]\nsso_session = s\nsso_account_id = 1\nsso_role_name = R\n',
    [incomplete('p', 'its sso_session s does not exist.')],
  ],
  [
    'an Identity Center profile without an account',
    '[profile p]\nsso_session = s\n[sso-session s]\nsso_start_url = https://x\nsso_region = eu-west-1\n',
    [incomplete('p', 'it lacks sso_account_id, sso_role_name.')],
  ],
])('lists a profile with %s', async (_case, config, expected) => {
  awsHome({ config })
  expect(await list()).toEqual(expected)
})

it('lets the credentials file override the other, as the AWS CLI does', async () => {
  awsHome({ config: `[profile p]\nregion = a\n`, credentials: `[p]\n${keys}[q]\nregion = b\n${keys}` })
  expect(await list()).toEqual([profile('p', { region: 'a' }), profile('q', { region: 'b' })])
})

it('sees a profile that was added after the first look', async () => {
  const home = awsHome({ config: `[profile p]\n${keys}` })
  expect(await list()).toHaveLength(1)
  awsHome({ config: `[profile p]\n${keys}[profile q]\n${keys}` })
  expect(await list()).toHaveLength(2)
  expect(home).not.toBe('')
})

it('lists 500 profiles, each behind a chain, in order', async () => {
  const chain = Array.from({ length: 499 }, (_, i) => `[profile p${i + 1}]\n${role}source_profile = p${i}\n`)
  awsHome({ config: `[profile p0]\n${keys}${chain.join('')}` })
  const listed = await list()
  expect(listed.map(({ kind }) => kind).filter((kind) => kind === 'role')).toHaveLength(499)
  expect(listed.find(({ name }) => name === 'p499')?.sources).toHaveLength(499)
})

it.each<[string, Readonly<Record<string, string>>, RegExp | undefined, number]>([
  ['are both missing', {}, /neither .*config nor .*credentials: no profile has been set up/, 0],
  ['are half there', { config: `[profile p]\n${keys}` }, undefined, 1],
  [
    'hold a line that is no line',
    { config: `[profile p]\n${keys}oops\n` },
    /config is malformed: line 4 /,
    1,
  ],
  ['have an open bracket', { config: `[profile p\n${keys}` }, /config is malformed: line 1 /, 0],
  ['are another kind of file', { credentials: 'PK\u0003\u0004\0\0' }, /credentials is malformed: line 1 /, 0],
  [
    'name a profile like a trap',
    { config: `[profile __proto__]\n${keys}` },
    /config is malformed: line 1 /,
    0,
  ],
  [
    'have comments, subsections and spaces',
    {
      config: `# note\n; note\n\n[ profile  x ] # x\n[services s]\nsts =\n  endpoint_url = http://x\n[profile p]\n${keys}`,
    },
    undefined,
    1,
  ],
])('says what is wrong where the files %s', async (_case, files, problem, count) => {
  awsHome(files)
  const { problems, profiles } = await readConfigFiles()
  expect({ problems: problems.length, profiles: profiles.size }).toEqual({
    problems: problem === undefined ? 0 : 1,
    profiles: count,
  })
  if (problem !== undefined) expect(problems[0]).toMatch(problem)
})

it('says what is wrong where a file cannot be read', async () => {
  const home = awsHome({ credentials: `[p]\n${keys}` })
  const config = join(home, '.aws', 'config')
  mkdirSync(config)
  expect((await readConfigFiles()).problems).toEqual([
    `${config} cannot be read: it is a folder. Its profiles are not listed.`,
  ])
  rmSync(config, { recursive: true })
  symlinkSync(config, config)
  expect((await readConfigFiles()).problems).toEqual([
    `${config} cannot be read: its link leads nowhere. Its profiles are not listed.`,
  ])
})
