// Long: one generator, whose parts only make sense together.
import fc from 'fast-check'
import type { Check } from '../../electron/engine/checks/define-check'
import { answeredPlaces, type InputPlace } from '../../electron/engine/evaluate/answered'
import { decide, type Decision } from '../../electron/engine/evaluate/decide'
import { evaluate } from '../../electron/engine/evaluate/evaluate'
import type { TargetState } from '../../electron/engine/evaluate/finding-state'
import { measureOf } from '../../electron/engine/evaluate/measure'
import { tally } from '../../electron/engine/evaluate/tally'
import type { CheckOutcome } from '../../shared/domain/finding'
import type { InputKey, Snapshot } from '../../shared/domain/inputs'
import type { Tally } from '../../shared/domain/score'
import { randomMeasure } from './random-accounts'
import { gapOf } from './states'
import { account, checkOf, listOf, says, scanAbout, thing, thingsIn, type Thing } from './synthetic-checks'

// A random account with random checks, scanned again and again by someone who may see now more, now less of it.

const regions = ['eu-west-1', 'us-east-1'] as const
/** Where each list is asked; a global list may hold resources of any Region, as that of S3 does. */
const reach = {
  's3.buckets': ['global'],
  'iam.account-summary': ['global'],
  'ec2.volumes': regions,
  'kms.keys': regions,
  'rds.instances': regions,
} as const satisfies Partial<Record<InputKey, readonly string[]>>
type Asked = keyof typeof reach
const inputs = Object.keys(reach) as Asked[]

export const placesOf = (keys: readonly Asked[]): readonly InputPlace[] =>
  keys.flatMap((input) => reach[input].map((region) => ({ input, region })))
export const allPlaces = placesOf(inputs)
export const nameOf = ({ input, region }: InputPlace): string => `${input}|${region}`

export interface World {
  readonly checks: readonly Check[]
  /** What there is at each place, by its name. */
  readonly things: Readonly<Record<string, readonly Thing[]>>
}

/** What one scan asks for, and what is refused to it. */
export interface View {
  readonly refused: ReadonlySet<string>
  /** `check id|resource name` of single facts that are refused. */
  readonly unread: ReadonlySet<string>
  /** Numbers of checks that throw in this scan. */
  readonly broken: ReadonlySet<number>
  /** Absent: everything. */
  readonly only?: { readonly inputs: readonly Asked[]; readonly regions: readonly string[] }
}
export const fullView: View = { refused: new Set(), unread: new Set(), broken: new Set() }

const outcome = fc.constantFrom<CheckOutcome>('pass', 'pass', 'fail', 'not-applicable')

const randomThings: fc.Arbitrary<World['things']> = fc.record(
  Object.fromEntries(
    allPlaces.map((place) => [
      nameOf(place),
      fc
        .array(fc.record({ outcome, where: fc.constantFrom('global', ...regions) }), { maxLength: 4 })
        .map((all) =>
          all.map((each, index) =>
            thing(
              `${place.input}-${place.region}-${index}`,
              each.outcome,
              place.region === 'global' ? each.where : place.region,
            ),
          ),
        ),
    ]),
  ),
)

const shape = fc.record({
  measure: randomMeasure,
  subject: fc.constantFrom(...inputs),
  consults: fc.option(fc.constantFrom(...inputs), { nil: undefined }),
  settledBy: fc.option(fc.constantFrom('pass' as const, 'fail' as const), { nil: undefined, freq: 2 }),
})

const randomChecks: fc.Arbitrary<readonly Check[]> = fc
  .array(shape, { minLength: 1, maxLength: 8 })
  .map((shapes) => shapes.map((each, index) => syntheticCheck(each, index)))

type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never

/**
 * Resources say themselves what they are; a looked-up list turns pass into fail where it holds something there. For a whole
 * account one that passes is enough, or one that fails, in whichever list.
 */
function syntheticCheck({ measure, subject, consults, settledBy }: Shape, index: number): Check {
  const { severity, subGoals, responsibility, practice, manual } = measure
  const [first, ...rest] = subGoals
  return checkOf({
    id: `${manual ? 'manual' : 's3'}.c${index}`,
    severity,
    belongs: { subGoals: [first ?? 'confidentiality.encryption', ...rest], responsibility, practice },
    subject,
    ...(consults === undefined ? {} : { consults: [consults] }),
    ...(settledBy === undefined ? {} : { settledBy }),
    evaluate: (lists) => {
      const subjects = thingsIn(lists[subject])
      const lookups = consults === undefined ? [] : thingsIn(lists[consults])
      const settled = [...subjects, ...lookups].some((each) => each.says === settledBy)
      if (settledBy !== undefined)
        return [says(account, settled ? settledBy : settledBy === 'pass' ? 'fail' : 'pass')]
      return subjects.map((each) => {
        const found = lookups.some(({ region }) => region === each.region)
        return says(each, each.says === 'pass' && found ? 'fail' : each.says)
      })
    },
  })
}

export const randomWorld: fc.Arbitrary<World> = fc.record({ checks: randomChecks, things: randomThings })

/** Someone who is refused some lists and some facts. */
export const randomView: fc.Arbitrary<View> = fc.record({
  refused: fc.subarray(allPlaces.map(nameOf)).map((names) => new Set(names)),
  broken: fc.array(fc.nat({ max: 30 }), { maxLength: 3 }).map((numbers) => new Set(numbers)),
  unread: fc
    .array(fc.tuple(fc.nat({ max: 7 }), fc.constantFrom(...allPlaces), fc.nat({ max: 3 })), { maxLength: 6 })
    .map((facts) => new Set(facts.map(([check, place, at]) => factOf(check, place, at)))),
})
const factOf = (check: number, { input, region }: InputPlace, at: number) =>
  `c${check}|${input}-${region}-${at}`

/** The same, asking for a part only. */
export const narrowView: fc.Arbitrary<View> = fc
  .record({
    view: randomView,
    inputs: fc.subarray(inputs),
    regions: fc.subarray(['global', ...regions]),
  })
  .map(({ view, ...only }) => ({ ...view, only }))

/** Everything that happened to a target so far. */
export interface Past {
  readonly state: TargetState
  /** How many resources a place had when it was last listed, by its name. */
  readonly listed: ReadonlyMap<string, number>
}

/** One scan of the world as someone sees it, from the lists to the decision. */
export function scanWorld(
  { checks, things }: World,
  view: View,
  past: Past,
): Decision & { readonly past: Past } {
  const asked = allPlaces.filter(
    ({ input, region }) =>
      view.only === undefined ||
      (view.only.inputs.includes(input as Asked) && view.only.regions.includes(region)),
  )
  const snapshot = Object.fromEntries(
    inputs
      .filter((input) => view.only?.inputs.includes(input) ?? true)
      .map((input) => {
        const places = asked.filter((place) => place.input === input)
        const read = places.filter((place) => !view.refused.has(nameOf(place)))
        const shut = places.filter((place) => view.refused.has(nameOf(place)))
        return [
          input,
          listOf(
            read.flatMap((place) => things[nameOf(place)] ?? []),
            { gaps: shut.map(({ region }) => gapOf({ operation: `${input}:List`, region })) },
          ),
        ]
      }),
  ) as Snapshot
  const judgements = evaluate(checks.map(withRefusedFacts(view)), snapshot, scanAbout)
  const decision = decide({
    tagsOf: () => undefined,
    judgements,
    catalogue: new Set(checks.map(({ id }) => id)),
    previous: past.state,
    suppressions: [],
    stated: new Map(),
    answered: answeredPlaces(asked, allPlaces),
    listed: (input, region) => past.listed.get(nameOf({ input, region })) ?? null,
  })
  const listed = asked
    .map(nameOf)
    .filter((name) => !view.refused.has(name))
    .map((name) => [name, things[name]?.length ?? 0] as const)
  return { ...decision, past: { state: decision.state, listed: new Map([...past.listed, ...listed]) } }
}

/** Facts that one check needs and may not read: its verdict on that resource is unknown. And checks that break. */
const withRefusedFacts =
  ({ unread, broken }: View) =>
  (check: Check, index: number): Check => ({
    ...check,
    evaluate: (lists, about) => {
      if (broken.has(index)) throw new Error('It broke.')
      return check
        .evaluate(lists, about)
        .map((verdict) =>
          unread.has(`c${index}|${verdict.resource.name}`)
            ? says(verdict.resource, 'unknown', { operation: `fact:Get${index}` })
            : verdict,
        )
    },
  })

export const talliesOf = ({ checks }: World, state: TargetState): readonly Tally[] =>
  tally(state, checks.map(measureOf))
