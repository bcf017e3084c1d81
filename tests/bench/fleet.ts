// Long: one generator, whose parts only make sense together.
import { findingKey, outcomes, severities, type Change, type CheckOutcome } from '../../shared/domain/finding'
import { subGoals } from '../../shared/domain/classification'
import type { Slice } from '../../shared/domain/inputs'
import type { FindingState } from '../../electron/engine/evaluate/finding-state'
import type { History } from '../../electron/engine/store/open-history'
import type { CheckCard, ScanFinish, StateChange } from '../../electron/engine/store/records'

// A made-up fleet for measuring: sizes of names, evidence and reasons as AWS accounts have them, no chance involved.

export interface FleetSize {
  readonly accounts: number
  readonly scans: number
  readonly findings: number
  readonly facts: boolean
}

const checkCount = 240
const checksPerResource = 4
const regions = ['eu-west-1', 'us-east-1', 'eu-central-1', 'us-west-2', 'global']
const services = ['s3', 'ec2', 'iam', 'rds', 'kms', 'cloudtrail', 'lambda', 'ecs', 'sns', 'sqs']
const weeklyChange = 0.02

/** The same for the same numbers, and evenly spread: 0 to 1. */
function spreadOf(...seed: readonly number[]): number {
  let hash = 2166136261
  for (const part of seed) hash = Math.imul(hash ^ (part + 0x9e3779b9), 16777619)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}
const pick = <T>(list: readonly T[], share: number): T => list[Math.floor(share * list.length)] as T

const cards: readonly CheckCard[] = Array.from({ length: checkCount }, (_, index) => {
  const service = pick(services, spreadOf(index, 1))
  return {
    id: `${service}.thing-is-as-expected-${index}`,
    title: `Things of kind ${index} are configured as the organization expects them`,
    severity: pick(severities, spreadOf(index, 2)),
    service,
    responsibility: 'customer.platform-apps-iam',
    subGoals: [pick(subGoals, spreadOf(index, 3))],
  }
})

function outcomeOf(account: number, index: number, version: number): CheckOutcome {
  const share = spreadOf(account, index, version, 4)
  const [pass, fail, unknown, none] = outcomes
  return share < 0.68 ? pass : share < 0.85 ? fail : share < 0.9 ? unknown : none
}

function stateOf(account: number, index: number, version: number): FindingState {
  const number = Math.floor(index / checksPerResource)
  // Each resource is judged by checks that differ.
  const slot = Math.floor((spreadOf(number, 5) * checkCount) / checksPerResource)
  const checkId = cards[slot * checksPerResource + (index % checksPerResource)]?.id ?? ''
  const region = pick(regions, spreadOf(number, 6))
  const name = `resource-${number}-of-the-payments-team`
  const resource = {
    arn: `arn:aws:ec2:${region}:${100000000000 + account}:instance/i-${number.toString(16).padStart(17, '0')}`,
    type: 'AWS::EC2::Instance',
    region,
    name,
  }
  const outcome = outcomeOf(account, index, version)
  const unique = spreadOf(index, 7) < 0.5
  const evidence = unique
    ? {
        configuredAt: '2026-03-04T05:06:07.000Z',
        principals: [`arn:aws:iam::${100000000000 + account}:role/service-role-${index}`],
        rules: [{ port: 443, from: `10.${account}.${index % 256}.0/24` }, { port: version }],
      }
    : { enabled: outcome === 'pass', mode: pick(['strict', 'lenient', 'off'], spreadOf(index, 8)) }
  const reason = `It is not as expected: part ${index % 3} of ${checkId} differs.`
  return {
    key: findingKey(checkId, resource),
    checkId,
    resource,
    evidence,
    ruling:
      outcome === 'pass'
        ? { outcome }
        : outcome === 'unknown'
          ? {
              outcome,
              about: 'resource',
              gap: {
                operation: `ec2:Describe${index % 40}`,
                region,
                reason: 'denied',
                detail: 'AccessDenied: no',
              },
            }
          : { outcome, reason },
    lastRead: outcome === 'unknown' ? 'pass' : outcome,
    suppressed: outcome === 'fail' && spreadOf(index, 9) < 0.05 ? 'accepted-risk' : null,
  }
}

const figure = { proven: 71.23456789, possible: 88.98765432, coverage: 91.5 }
const part = { ...figure, weight: 120, mass: 1 }
const goal = { ...figure, subGoals: Object.fromEntries(subGoals.map((name) => [name, part])) }

const ending = (account: number, week: number): Omit<ScanFinish, 'states'> => ({
  status: 'complete',
  endedAt: new Date(Date.UTC(2025, 10, 24) + week * 7 * 86_400_000 + account * 60_000).toISOString(),
  calls: Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`ec2:Describe${index}`, 100 + index])),
  closed: [],
  problem: null,
  checks: cards,
  gone: [],
  neverListed: new Set(),
  carried: [],
  moves: [
    { cause: 'fixed', points: 1.5, findings: 200 },
    { cause: 'new-failures', points: -1.2, findings: 180 },
  ],
  scored: {
    score: {
      model: 1,
      overall: figure,
      grade: 'C',
      goals: { availability: goal, integrity: goal, confidentiality: goal },
      responsibilities: { 'customer.platform-apps-iam': figure },
      practices: { iam: figure },
      acceptedPoints: 1.1,
    },
    catalogue: '1.0',
    parameters: {},
    services: Object.fromEntries(services.map((service) => [service, figure])),
    tallies: cards.map(({ id }, index) => ({
      id,
      passed: 60,
      failed: index % 20,
      unknown: index % 5,
      acceptedRisks: 1,
      falsePositives: 0,
      neverListed: false,
      worth: spreadOf(index, week),
    })),
  },
})

/** 300 lists an account, of which a fifth differ each week. */
function factsOf(account: number, week: number): readonly Slice[] {
  return Array.from({ length: 300 }, (_, index) => {
    const version = Array.from({ length: week + 1 }, (_, past) => past)
      .filter((past) => spreadOf(account, index, past, 11) < 0.2)
      .at(-1)
    const items = Array.from({ length: 17 }, (_, item) => ({
      ...stateOf(account, index * 17 + item, version ?? 0).resource,
      settings: stateOf(account, index * 17 + item, version ?? 0).evidence,
      tags: { team: 'payments', cost: `c-${index}` },
    }))
    // Any JSON will do here: the store looks at no item.
    return {
      input: 's3.buckets',
      region: `place-${index}`,
      items,
      gaps: [],
      notOffered: [],
    } as unknown as Slice
  })
}

/** Scans that are written through the store as the product writes them. */
export function createFleet({ accounts, findings, facts }: FleetSize) {
  const versions = Array.from({ length: accounts }, () => new Uint16Array(findings))
  const scanOf = (account: number, week: number, states: readonly StateChange[]) => {
    const id = `scan-${account}-${week}`
    const end = ending(account, week)
    return {
      before(history: History): void {
        history.scans.start({
          id,
          profile: `profile-${account}`,
          startedAt: end.endedAt,
          appVersion: '0.1.0',
          scope: {},
        })
        const unit = { service: 's3', region: 'eu-west-1' }
        history.scans.plan(id, {
          account: { id: String(100000000000 + account), partition: 'aws', name: `account-${account}` },
          regions,
          units: facts ? [unit] : [],
        })
        if (facts)
          history.scans.endUnit(id, { unit, endedAt: end.endedAt, slices: factsOf(account, week), gaps: [] })
      },
      finish: (history: History) => history.scans.finish(id, { ...end, states }),
    }
  }
  return {
    checkIds: cards.map(({ id }) => id),
    scan(account: number, week: number) {
      const states: StateChange[] = []
      const own = versions[account] ?? new Uint16Array(findings)
      for (let index = 0; index < findings; index += 1) {
        if (week > 0 && spreadOf(account, index, week, 10) >= weeklyChange) continue
        own[index] = week
        const state = stateOf(account, index, week)
        const change: Change | null =
          state.ruling.outcome === 'fail'
            ? 'new'
            : state.ruling.outcome === 'pass' && week > 0
              ? 'fixed'
              : null
        states.push({ state, change })
      }
      return scanOf(account, week, states)
    },
    /** Tells every finding though none changed. */
    unchangedScan(account: number, week: number) {
      const own = versions[account] ?? new Uint16Array(findings)
      return scanOf(
        account,
        week,
        Array.from(own, (version, index) => ({ state: stateOf(account, index, version), change: null })),
      )
    },
  }
}
