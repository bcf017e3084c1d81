import { expect, it } from 'vitest'
import type { Tape, TapedCall } from '../../../electron/engine/aws/tape'
import { changeAnswers, deny } from '../../../electron/engine/aws/tape-edits'
import type { TapeValue } from '../../../electron/engine/aws/tape-value'
import type { Collector } from '../../../electron/engine/collect/define-collector'
import { actionsOf } from '../../../electron/engine/collect/operations'
import {
  everyCollector,
  judgeAccount,
  judgedAccount,
  provenLevels,
  readAccount,
  type AccountRead,
  type JudgedAccount,
} from '../../support/judged-account'
import { managing } from '../../support/managed-organization'
import { livedIn, tapes } from '../../support/recorded-tapes'

/** Snapshots that are not encrypted, for only of those AWS is asked with whom they are shared. */
const unencrypted = (tape: Tape): Tape => {
  const open = (operation: string, list: string, field: string, answered: Tape) =>
    changeAnswers(answered, { operation }, (output) => ({
      ...output,
      [list]: (output[list] as readonly object[]).map((each) => ({ ...each, [field]: false })) as TapeValue,
    }))
  const shared: readonly TapedCall[] = [
    { operation: 'rds:DescribeDBSnapshotAttributes', output: { DBSnapshotAttributesResult: {} } },
    {
      operation: 'rds:DescribeDBClusterSnapshotAttributes',
      output: { DBClusterSnapshotAttributesResult: {} },
    },
  ]
  return [
    ...shared,
    ...open(
      'rds:DescribeDBClusterSnapshots',
      'DBClusterSnapshots',
      'StorageEncrypted',
      open('rds:DescribeDBSnapshots', 'DBSnapshots', 'Encrypted', tape),
    ),
  ]
}

/** Without instances and databases; its clusters rest, and its functions govern: nothing works there. */
function idle(tape: Tape): Tape {
  const lists = [
    ['ec2:DescribeInstances', 'Reservations'],
    ['rds:DescribeDBInstances', 'DBInstances'],
    ['rds:DescribeDBClusters', 'DBClusters'],
  ] as const
  const rest = { runningTasksCount: 0, pendingTasksCount: 0, activeServicesCount: 0 }
  const atRest = changeAnswers(tape, { operation: 'ecs:DescribeClusters' }, ({ clusters }) => ({
    clusters: (clusters as readonly object[]).map((cluster) => ({ ...cluster, ...rest })),
  }))
  return lists.reduce<Tape>(
    (left, [operation, list]) => changeAnswers(left, { operation }, () => ({ [list]: [] })),
    changeAnswers(atRest, { operation: 'lambda:ListTags' }, () => ({ Tags: { purpose: 'governance' } })),
  )
}

const accounts = {
  prod: managing(unencrypted(tapes.prod), judgedAccount),
  staging: tapes.staging,
  // Where instances run, nobody needs to know of clusters or of tags to see that the account does more than manage.
  hub: managing(idle(tapes.staging), judgedAccount),
} as const
const collectors = await everyCollector()
const operations = [...new Set(collectors.flatMap((each) => each.operations))].sort()
const asks = (operation: string) => (collector: Collector) =>
  collector.operations.some((each) => each === operation)

interface Open {
  readonly read: AccountRead
  readonly first: JudgedAccount
  readonly later: JudgedAccount
}

const openEyes = async (tape: Tape): Promise<Open> => {
  const read = await readAccount(tape, collectors)
  const first = judgeAccount(read, collectors)
  return { read, first, later: judgeAccount(read, collectors, { read, state: first.state }) }
}
const open = {
  prod: await openEyes(accounts.prod),
  staging: await openEyes(accounts.staging),
  hub: await openEyes(accounts.hub),
}

/** What is wrong about a judgement without one permission; nothing, where being blind only ever costs. */
function lies(blind: JudgedAccount, seen: JudgedAccount, operation: string): readonly string[] {
  const keys = new Set([...blind.findings.keys(), ...seen.findings.keys()])
  const changed = [...keys].filter(
    (key) => blind.findings.get(key)?.ruling.outcome !== seen.findings.get(key)?.ruling.outcome,
  )
  const verdicts = changed.flatMap((key) => {
    const ruling = blind.findings.get(key)?.ruling
    if (ruling === undefined) return []
    const isBlind =
      ruling.outcome === 'unknown' && ruling.gap.operation === operation && ruling.gap.reason === 'denied'
    return isBlind ? [] : [`${key} is now ${ruling.outcome}`]
  })
  const before = provenLevels(seen.score)
  const raised = [...provenLevels(blind.score)]
    .filter(([level, proven]) => proven > (before.get(level) ?? 0) + 1e-9)
    .map(([level, proven]) => `${level} rose from ${before.get(level) ?? 'nothing'} to ${proven}`)
  const actions = actionsOf(
    collectors
      .filter(asks(operation))
      .map((each) => ({ ...each, operations: [operation as `${string}:${string}`] })),
  )
  const named = blind.missing.some(
    (each) => each.operation === operation && JSON.stringify(each.actions) === JSON.stringify(actions),
  )
  return [
    ...verdicts,
    ...raised,
    ...(changed.length > 0 && !named
      ? [`${operation} is not named, though ${changed.length} verdicts changed`]
      : []),
    ...(changed.length === 0 && JSON.stringify(blind.score) !== JSON.stringify(seen.score)
      ? ['the score moved although no verdict did']
      : []),
  ]
}

/** What is asked there: a refusal of anything else changes nothing. */
const askedIn = (region: string, tape: Tape): readonly string[] => {
  const asked = new Set(tape.flatMap((call) => ((call.region ?? region) === region ? [call.operation] : [])))
  return operations.filter((operation) => asked.has(operation))
}

interface Blinded {
  readonly wrong: readonly string[]
  /** Whether the refusal cost anything. */
  readonly felt: boolean
}

async function refuse(name: keyof typeof accounts, operation: string, region?: string): Promise<Blinded> {
  const { read, first, later } = open[name]
  const blindRead = await readAccount(
    deny(accounts[name], operation, region),
    collectors,
    read,
    asks(operation),
  )
  const onFirst = judgeAccount(blindRead, collectors)
  const onLater = judgeAccount(blindRead, collectors, { read, state: first.state })
  return {
    wrong: [
      ...lies(onFirst, first, operation).map((line) => `on a first scan: ${line}`),
      ...lies(onLater, later, operation).map((line) => `on a later scan: ${line}`),
    ],
    felt: onFirst.missing.some((each) => each.operation === operation),
  }
}

it('sees every account whole, and asks every operation that a collector declares in one of them', () => {
  const onTape = new Set(
    Object.values(accounts)
      .flat()
      .map(({ operation }) => operation),
  )
  expect({
    missing: Object.values(open).flatMap(({ first }) => first.missing),
    neverAsked: operations.filter((operation) => !onTape.has(operation)),
  }).toEqual({ missing: [], neverAsked: [] })
})

it.each(operations)('%s refused makes nothing look better, and is named', async (operation) => {
  const ends = [await refuse('prod', operation), await refuse('staging', operation)]
  if (!ends.some(({ felt }) => felt)) ends.push(await refuse('hub', operation))
  expect({ wrong: ends.flatMap(({ wrong }) => wrong), felt: ends.some(({ felt }) => felt) }).toEqual({
    wrong: [],
    felt: true,
  })
})

// Each asks once for every operation there is.
it.each(livedIn)(
  'any operation refused in %s alone makes nothing look better',
  { timeout: 240_000 },
  async (region) => {
    const wrong: string[] = []
    for (const name of ['prod', 'staging'] as const)
      for (const operation of askedIn(region, accounts[name]))
        for (const line of (await refuse(name, operation, region)).wrong) wrong.push(`${operation}: ${line}`)
    expect(wrong).toEqual([])
  },
)

it.each(collectors.map((collector) => [collector.input, collector] as const))(
  '%s reads all it needs with what it declares itself',
  async (_input, collector) => {
    const alone = await readAccount(accounts.prod, [collector])
    const together = [...open.prod.read.values()].flat().filter(({ input }) => input === collector.input)
    expect([...alone.values()].flat()).toEqual(together)
  },
)
