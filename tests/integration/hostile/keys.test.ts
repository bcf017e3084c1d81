// Long: one home, every way in which a process can be made to talk.
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { answerSignIn, queryError, serveAws, type Respond } from '../../support/aws-server'
import { leaksBelow, secretsIn } from '../../support/canaries'
import { createCliHome } from '../../support/run-cli'

const secrets = {
  'the key of a profile': 'Kanari7/profile+Wq2Ze6Rt9Yu4Io8PsDfGh1Jk3',
  'the token of a profile': `Kanari7/ptoken+${'Zx5Cv8Bn2Mq7'.repeat(10)}`,
  'the key of the process': 'Kanari7/process+Mn5Bv8Cx2Za6Sd9Qw4Er7Ty1U',
  'the token of the process': `Kanari7/etoken+${'Lk4Jh7Gf1Ds9'.repeat(10)}`,
  'the code of a device': '739164',
} as const

/** Signs anybody in, then refuses, and repeats in its message all that it was sent. */
const echoing: Respond = (seen, response) => {
  if (['GetCallerIdentity', 'ListAccountAliases', 'DescribeRegions', 'AssumeRole'].includes(seen.action)) {
    answerSignIn(seen, response)
    return
  }
  const { authorization = '' } = seen.headers
  const token = String(seen.headers['x-amz-security-token'] ?? '')
  queryError(
    response,
    'AccessDenied',
    `${authorization} X-Amz-Security-Token=${token} ${token} ${seen.body}`,
    403,
  )
}
/** Refuses the sign-in itself in the same way. */
const refusing: Respond = (seen, response) => {
  const { authorization = '' } = seen.headers
  const token = String(seen.headers['x-amz-security-token'] ?? '')
  queryError(response, 'SignatureDoesNotMatch', `${authorization} ${token} ${seen.body}`, 403)
}
/** Signs in and then never answers. */
const hanging: Respond = (seen, response) => {
  if (['GetCallerIdentity', 'ListAccountAliases', 'DescribeRegions'].includes(seen.action))
    answerSignIn(seen, response)
}

const keys = `aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = ${secrets['the key of a profile']}
aws_session_token = ${secrets['the token of a profile']}
`

it('no command, file or crash holds a key, a token or a code', async () => {
  const servers = await Promise.all([serveAws(echoing), serveAws(refusing), serveAws(hanging)])
  const [loud, wrong, slow] = servers.map(({ url }) => `region = eu-west-1\nendpoint_url = ${url}\n`)
  const home = createCliHome({
    config: [
      `[profile loud]\n${loud}${keys}`,
      `[profile wrong]\n${wrong}${keys}`,
      `[profile slow]\n${slow}${keys}`,
      `[profile device]\n${loud}role_arn = arn:aws:iam::111122223333:role/x\nsource_profile = loud\nmfa_serial = arn:aws:iam::111122223333:mfa/anna\n`,
      `[profile broken]\n${loud}aws_secret_access_key = ${secrets['the key of a profile']}\n`,
    ].join('\n'),
  })
  onTestFinished(async () => {
    home.remove()
    await Promise.all(servers.map(({ close }) => close()))
  })
  const env = {
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7PROCESS',
    AWS_SECRET_ACCESS_KEY: secrets['the key of the process'],
    AWS_SESSION_TOKEN: secrets['the token of the process'],
  }
  const said: string[] = []
  const run = async (...args: readonly string[]): Promise<void> => {
    const { out, err } = await home.run(args, { env })
    expect(out + err, args.join(' ')).not.toBe('')
    said.push(out, err)
  }
  const report = join(home.folder, 'report.html')
  await run('doctor')
  await run('profiles', '--json')
  await run('scan', '-p', 'loud', '-p', 'wrong', '-p', 'broken', '--json', '-')
  await run('scan', '-p', 'device', '--mfa-code', secrets['the code of a device'], '--checks', 'iam.root-mfa')
  await run('findings', '--outcome', 'unknown', '--limit', '1000', '--json')
  await run('policy', '--missing', '-p', 'loud', '--json')
  await run('export', 'findings', '-f', 'csv')
  await run('report', '-o', report)
  await run('history', 'backup')
  await run('history', 'check', '--json')
  // Killed in the middle, so that the log of what was not yet written back stays.
  const crashed = await home.run(['scan', '-p', 'slow'], {
    env,
    onErr: (heard, kill) => {
      if (heard.includes('reading')) kill('SIGKILL')
    },
  })
  said.push(crashed.out, crashed.err)
  await run('doctor', '--json')
  await run('scan', '-p', 'loud', '--history', join(home.folder, '.aws'))
  writeFileSync(join(home.folder, 'said.txt'), said.join('\n'))

  // Everything that the home holds now beside the files of AWS, which were there.
  const kept = join(home.folder, 'kept')
  for (const name of readdirSync(home.folder))
    if (name !== '.aws' && name !== 'kept')
      cpSync(join(home.folder, name), join(kept, name), { recursive: true })
  expect({
    code: crashed.code,
    asked: servers.map(({ seen }) => seen.length > 0),
    tokens: secretsIn(JSON.stringify(servers[0].seen), secrets),
    report: existsSync(report),
    leaks: leaksBelow(kept, secrets),
    eyes: leaksBelow(kept, { account: '111122223333' }).length > 2,
  }).toEqual({
    code: null,
    asked: [true, true, true],
    // The server was told what it needs: the token, and the code of the device.
    tokens: ['the token of a profile', 'the code of a device'],
    report: true,
    leaks: [],
    eyes: true,
  })
})
