import { createTapedAccounts } from '../../electron/engine/aws/taped-accounts'
import type { Tape } from '../../electron/engine/aws/tape'
import { collectors as all, loadCollectors } from '../../electron/engine/collect'
import { collectUnit } from '../../electron/engine/collect/collect'
import type { Collector } from '../../electron/engine/collect/define-collector'
import { operationsOf } from '../../electron/engine/collect/operations'
import { collectorsOf, planUnits } from '../../electron/engine/collect/plan-units'
import type { FindingState, TargetState } from '../../electron/engine/evaluate/finding-state'
import { measureOf } from '../../electron/engine/evaluate/measure'
import { score } from '../../electron/engine/evaluate/score'
import { missingPermissions } from '../../electron/engine/permissions/missing'
import { judgeScan } from '../../electron/engine/scan/judge-scan'
import { expectationsOf } from '../../electron/engine/scan/scan-deps'
import type { MissingPermission } from '../../shared/contract/views'
import type { InputKey, Slice } from '../../shared/domain/inputs'
import type { Score } from '../../shared/domain/score'
import { shipped } from './catalogues'

/** What one scan read, by unit. */
export type AccountRead = ReadonlyMap<string, readonly Slice[]>

export interface JudgedAccount {
  readonly state: TargetState
  /** By check and resource, also where nobody could read in which Region a resource lives. */
  readonly findings: ReadonlyMap<string, FindingState>
  readonly score: Score
  readonly missing: readonly MissingPermission[]
}

export const everyCollector = (): Promise<readonly Collector[]> =>
  loadCollectors(Object.keys(all) as InputKey[])

/**
 * Reads an account through the shipped collectors, without a history. Units that cannot differ from an earlier reading
 * are taken from there.
 *
 * @param differs whether a collector may be answered in another way than in `earlier`
 */
export async function readAccount(
  tape: Tape,
  collectors: readonly Collector[],
  earlier: AccountRead = new Map(),
  differs: (collector: Collector) => boolean = () => true,
): Promise<AccountRead> {
  const { signal } = new AbortController()
  const opened = await createTapedAccounts({ tapes: { it: tape } }).open(
    'it',
    operationsOf(collectors),
    signal,
  )
  if (opened.status !== 'open') throw new Error(opened.message)
  const { session } = opened
  const log = (line: string) => {
    throw new Error(line)
  }
  const read = planUnits(collectors, session.regions).map(async (unit) => {
    const name = `${unit.region} ${unit.service}`
    const known = earlier.get(name)
    return known && !collectorsOf(unit, collectors).some(differs)
      ? ([name, known] as const)
      : ([name, await collectUnit(unit, collectors, session, { signal, log })] as const)
  })
  return new Map(await Promise.all(read))
}

const expectations = expectationsOf(shipped)
const measures = expectations.map(measureOf)
const nothing: TargetState = { findings: new Map(), neverListed: new Set() }
/** The account that every tape is read as. */
export const judgedAccount = '222233334444'
const account = { id: judgedAccount, partition: 'aws', name: 'acme' }

/** Judges what was read, on a first scan or after an earlier one that is remembered. */
export function judgeAccount(
  read: AccountRead,
  collectors: readonly Collector[],
  before?: { readonly read: AccountRead; readonly state: TargetState },
): JudgedAccount {
  const known = [...(before?.read.values() ?? [])].flat()
  const { state, tallies } = judgeScan(
    {
      account,
      startedAt: '2026-11-24T12:00:00.000Z',
      someRegions: false,
      slices: [...read.values()].flat(),
      unread: [],
      checks: shipped.checks,
      manual: shipped.manual,
    },
    {
      catalogue: expectations,
      settings: {},
      state: before?.state ?? nothing,
      suppressions: [],
      tags: new Map(),
      attestations: [],
      listed: (input, region) => {
        const slice = known.find((each) => each.input === input && each.region === region)
        return slice === undefined || slice.gaps.length > 0 ? null : slice.items.length
      },
    },
  )
  return {
    state,
    findings: new Map([...state.findings.values()].map((finding) => [identity(finding), finding])),
    score: score(tallies),
    missing: missingPermissions(state, measures, collectors),
  }
}

const identity = ({ checkId, resource: { arn, region, type } }: FindingState): string =>
  `${checkId}|${type === 'AWS::::Account' ? region : ''}|${arn}`

/** Every proven figure there is, by a name of its level. */
export function provenLevels({
  overall,
  goals,
  responsibilities,
  practices,
}: Score): ReadonlyMap<string, number> {
  const levels = new Map<string, number>()
  const note = (name: string, figure: { readonly proven: number } | null | undefined) => {
    if (figure) levels.set(name, figure.proven)
  }
  note('overall', overall)
  for (const [goal, figure] of Object.entries(goals)) {
    note(goal, figure)
    for (const [part, of] of Object.entries(figure?.subGoals ?? {})) note(`${goal}.${part}`, of)
  }
  for (const [item, figure] of Object.entries(responsibilities)) note(item, figure)
  for (const [practice, figure] of Object.entries(practices)) note(practice, figure)
  return levels
}
