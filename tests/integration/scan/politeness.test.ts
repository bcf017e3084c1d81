import { expect, it, onTestFinished } from 'vitest'
import { createAccounts } from '../../../electron/engine/aws/accounts'
import { questionOf, throttle } from '../../support/any-aws'
import { awsHome } from '../../support/aws-home'
import { serveAws } from '../../support/aws-server'
import { answerBigAccount, bigAccount } from '../../support/big-account'
import { openTapedApp } from '../../support/taped-app'

/** The same fates at every run: Marsaglia's xorshift. */
function fates(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** Against a test that never ends: thousands of calls take a busy machine minutes. */
const patience = 600_000
/** One question in so many is refused for having been too fast. */
const refusedOf = 20

it(
  'reads a large account through throttling whole, asks nothing twice, and asks IAM two things at once',
  async () => {
    const fate = fates(20261128)
    const asked = new Map<string, Set<string>>()
    const open = new Map<string, number>()
    const most = new Map<string, number>()
    let refused = 0
    const server = await serveAws((seen, response) => {
      const question = questionOf(seen)
      const { service, region, text, invocation } = question
      asked.set(text, (asked.get(text) ?? new Set()).add(invocation))
      const place = `${service} ${region}`
      const now = (open.get(place) ?? 0) + 1
      open.set(place, now)
      most.set(service, Math.max(now, most.get(service) ?? 0))
      // A moment later, so that questions which are put at once are open at once.
      setTimeout(
        () => {
          open.set(place, (open.get(place) ?? 0) - 1)
          const isRefused = fate() * refusedOf < 1
          if (isRefused) refused += 1
          const answer = isRefused ? throttle : answerBigAccount
          answer(question, response)
        },
        service === 'iam' ? 50 : 5,
      )
    })
    onTestFinished(server.close)
    awsHome({
      config: `[profile big]\nregion = ${bigAccount.home}\nendpoint_url = ${server.url}\n`,
      credentials: '[big]\naws_access_key_id = AKIATESTTESTTEST\naws_secret_access_key = hidden\n',
    })
    const { ask, scan, log } = openTapedApp({
      tapes: {},
      through: () =>
        createAccounts({ askMfaCode: () => Promise.resolve(null), consents: { has: () => false } }),
    })

    const [progress] = await scan({ profiles: ['big'], regions: 'enabled' })

    expect(progress).toMatchObject({ status: 'complete', problem: null })
    expect(progress?.unitsEnded).toBe(progress?.unitsPlanned)
    // No collector stumbles over an account that has nothing.
    expect(log).toEqual([])
    const judged = async (checkId: string) =>
      (await ask('findings.list', { checkId, outcomes: ['pass', 'fail'], limit: 1 })).total
    expect({
      groups: await judged('ec2.sg-no-admin-ports-ipv4'),
      users: await judged('iam.user-mfa-console'),
      buckets: await judged('s3.bucket-versioning'),
    }).toEqual({ groups: bigAccount.groups, users: bigAccount.users, buckets: bigAccount.buckets })
    const unknown = await ask('findings.list', { outcomes: ['unknown'], limit: 1000 })
    expect(unknown.total).toBeLessThan(1000)
    expect(unknown.findings.filter(({ gap }) => gap?.reason === 'throttled')).toEqual([])

    expect(refused).toBeGreaterThan(100)
    // What the SDK repeats by itself, because it was refused or came to nothing, is the same question.
    expect([...asked].filter(([, invocations]) => invocations.size > 1)).toEqual([])
    expect(most.get('iam')).toBeLessThanOrEqual(2)
    expect(most.get('ec2')).toBeLessThanOrEqual(5)
    // Counted is every attempt, each by its name; a busy machine may lose one before it arrives.
    const calls = await ask('scans.calls', { scanId: progress?.scanId ?? '' })
    expect(calls).toEqual(calls.toSorted((one, other) => other.calls - one.calls))
    const total = calls.reduce((sum, one) => sum + one.calls, 0)
    expect(total).toBe(progress?.calls)
    expect(total).toBeGreaterThanOrEqual(server.seen.length)
    expect(calls.find(({ operation }) => operation === 's3:GetBucketPolicy')?.calls).toBeGreaterThanOrEqual(
      server.seen.filter(({ path }) => path.endsWith('?policy')).length,
    )
  },
  patience,
)
