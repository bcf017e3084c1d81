// Long: everything that leaves the engine, in one account full of secrets.
import path from 'node:path'
import { expect, it } from 'vitest'
import type { Tape } from '../../../electron/engine/aws/tape'
import { failWith } from '../../../electron/engine/aws/tape-edits'
import type { TapeValue } from '../../../electron/engine/aws/tape-value'
import { packagedChromium } from '../../../electron/headless/chromium'
import { printPdf } from '../../../electron/headless/print'
import { leaksBelow, secretsIn } from '../../support/canaries'
import { tapes } from '../../support/recorded-tapes'
import { openTapedApp } from '../../support/taped-app'

const secrets = {
  'a variable of a function': 'Kanari7/variable+Qx9Zr4Tn2Lw8Bv5',
  'a variable of a container': 'Kanari7/container+Ew6Tz2Bq9Ru4',
  'a variable of a build': 'Kanari7/build+Oi3Cx8Lp1Vm6',
  'user data': 'Kanari7/userdata+Hs3Jm6Pd1Fk0Gc7',
  'a key of a tunnel': 'Kanari7/tunnel+Wd6Mx2Rk9Tz',
  'a parameter': 'Kanari7/parameter+Yt8Ue2Ro5Iw',
  'a password': 'Kanari7/password+Na4Xb7Vc1Mz',
  'a secret key': 'Kanari7/secretkey+Lk9Jh5Gf3Ds',
  'the shell profile of sessions': 'Kanari7/profile+Vd6Wm1Ys4Kp9',
  'a session token': `Kanari7/token+${'Pq8Wo4Ei2Ru6Ty'.repeat(12)}`,
}

const planted = {
  Environment: { Variables: { DB_PASSWORD: secrets['a variable of a function'] } },
  UserData: { Value: Buffer.from(`export DB_PASSWORD=${secrets['user data']}\n`).toString('base64') },
  CustomerGatewayConfiguration: `<pre_shared_key>${secrets['a key of a tunnel']}</pre_shared_key>`,
  PreSharedKey: secrets['a key of a tunnel'],
  Parameters: [{ Name: '/app/db', Type: 'SecureString', Value: secrets['a parameter'] }],
  Parameter: { Name: '/app/db', Value: secrets['a parameter'] },
  MasterUserPassword: secrets['a password'],
  SecretString: secrets['a password'],
  Plaintext: secrets['a password'],
  SecretAccessKey: secrets['a secret key'],
  SessionToken: secrets['a session token'],
  environmentVariables: [{ name: 'NPM_TOKEN', type: 'PLAINTEXT', value: secrets['a variable of a build'] }],
} as const satisfies TapeValue

/** What a container has under this name is a list; a build project has an object there, which stays. */
const inContainers = {
  environment: [{ name: 'DB_PASSWORD', value: secrets['a variable of a container'] }],
} as const satisfies TapeValue

/** Part of it is kept: where sessions are logged. */
const sessionDocument = JSON.stringify({
  schemaVersion: '1.0',
  sessionType: 'Standard_Stream',
  inputs: {
    cloudWatchLogGroupName: 'sessions',
    shellProfile: { linux: `export DB_PASSWORD=${secrets['the shell profile of sessions']}` },
  },
})

/** Every object of every answer has secrets beside what it had: what is kept must have been chosen by name. */
const plantIn = (tape: Tape): Tape => {
  const plant = (value: TapeValue): TapeValue => {
    if (value instanceof Date || value instanceof Uint8Array || typeof value !== 'object' || value === null)
      return value
    if (Array.isArray(value)) return (value as readonly TapeValue[]).map(plant)
    const fields = Object.entries(value).map(([key, field]) => [key, plant(field)])
    return { ...inContainers, ...(Object.fromEntries(fields) as object), ...planted }
  }
  return tape.map((call) => {
    if (call.operation === 'ssm:GetDocument')
      return { operation: call.operation, output: plant({ Content: sessionDocument }) }
    return 'output' in call ? { ...call, output: plant(call.output) } : call
  })
}

/** What AWS and its SDK say when they repeat a whole request. */
const loud = {
  name: 'SignatureDoesNotMatch',
  message: `The canonical string was AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261124, SignedHeaders=host, Signature=${Buffer.from(secrets['a session token']).toString('hex')} X-Amz-Security-Token=${secrets['a session token']}`,
  status: 403,
}

it('what is secret in AWS’s answers stays there: no file, answer, event or line holds it', async () => {
  const app = openTapedApp({
    tapes: {
      prod: plantIn(tapes.prod),
      staging: failWith(plantIn(tapes.staging), { operation: 'kms:ListKeys' }, loud),
    },
    printPdf: (html) => printPdf(html, packagedChromium),
  })
  const { ask } = app
  const answers: unknown[] = []
  const note = async (answer: Promise<unknown>): Promise<void> => void answers.push(await answer)
  await note(app.scan({ profiles: ['prod', 'staging'] }))
  app.play('staging', failWith(tapes.staging, { operation: 'sts:GetCallerIdentity' }, loud))
  app.advance(1)
  await note(app.scan({ profiles: ['prod', 'staging'] }))
  const targets = await ask('targets.list', {})
  const targetIds = targets.map(({ id }) => id)
  for (const targetId of targetIds) {
    await note(ask('overview.get', { targetId }))
    await note(ask('responsibilities.get', { targetId }))
    await note(ask('permissions.missing', { targetId }))
    await note(ask('trend.get', { targetId }))
    for (const kind of ['user', 'group', 'role', 'policy'] as const) {
      const { identities } = await ask('iam.identities', { targetId, kind })
      for (const { id } of identities) await note(ask('iam.identity', { targetId, id }))
    }
  }
  const twice = targets.find(({ profile }) => profile === 'prod')!
  await note(ask('compare.scans', { targetId: twice.id }))
  await note(ask('compare.targets', {}))
  await note(ask('compare.pair', { first: targetIds[0]!, second: targetIds[1]! }))
  await note(ask('scans.list', {}))
  const { findings } = await ask('findings.list', { limit: 1000, suppressed: 'include' })
  for (const [at, { id }] of findings.entries())
    if (at % 3 === 0) await note(ask('findings.get', { findingId: id }))
  await note(ask('report.issue', { targetIds }))
  await note(ask('history.backup', {}))
  await note(ask('history.stats', {}))
  const said = JSON.stringify([targets, findings, answers, app.events, app.log])
  const folder = path.dirname(app.file)
  // With its write-ahead log beside it, as after a crash; then closed.
  const open = leaksBelow(folder, secrets)
  await app.app.close()
  expect({
    said: secretsIn(said, secrets),
    open,
    closed: leaksBelow(folder, secrets),
    // The eyes that look see what is there.
    seen: secretsIn(said, { account: '222233334444' }),
    blobs: leaksBelow(folder, { policy: 'aws:SecureTransport' }).length > 0,
  }).toEqual({ said: [], open: [], closed: [], seen: ['account'], blobs: true })
})
