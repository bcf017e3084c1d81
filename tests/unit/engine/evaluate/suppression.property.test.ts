import fc from 'fast-check'
import { expect, it } from 'vitest'
import { causes } from '../../../../shared/domain/score'
import { suppressionKinds } from '../../../../shared/domain/finding'
import { answeredPlaces } from '../../../../electron/engine/evaluate/answered'
import { decide, emptyState } from '../../../../electron/engine/evaluate/decide'
import { explainMove } from '../../../../electron/engine/evaluate/explain-move'
import type { TargetState } from '../../../../electron/engine/evaluate/finding-state'
import { measureOf } from '../../../../electron/engine/evaluate/measure'
import { score } from '../../../../electron/engine/evaluate/score'
import type { TagsOf } from '../../../../electron/engine/evaluate/resource-tags'
import type { Suppression } from '../../../../electron/engine/evaluate/suppression'
import { propertyRuns } from '../../../support/random-accounts'
import { randomView, randomWorld, scanWorld, talliesOf, type World } from '../../../support/random-worlds'

// What a person decides, over any account: only decisions are applied, as an entry between scans does.

const decided = (
  { checks }: World,
  state: TargetState,
  suppressions: readonly Suppression[],
  tagsOf: TagsOf = () => undefined,
): TargetState =>
  decide({
    tagsOf,
    judgements: [],
    catalogue: new Set(checks.map(({ id }) => id)),
    previous: state,
    suppressions,
    stated: new Map(),
    answered: answeredPlaces([], []),
    listed: () => null,
  }).state

/** An account, and decisions about whole checks, parts of them and single findings. */
const decisions = fc
  .tuple(randomWorld, randomView)
  // What a person alone decides passes or is unread: there is no failure to answer.
  .map(([{ checks, things }, view]) => ({
    world: { checks: checks.filter(({ id }) => !id.startsWith('manual.')), things },
    view,
  }))
  .map(({ world, view }) => ({
    world,
    state: scanWorld(world, view, { state: emptyState, listed: new Map() }).state,
  }))
  .chain(({ world, state }) => {
    const findings = [...state.findings.values()]
    const about = fc.nat({ max: Math.max(0, findings.length - 1) }).chain((at) => {
      const { key = '', checkId = '', resource } = findings[at] ?? {}
      const [arn = '', region = ''] = [resource?.arn, resource?.region]
      return fc.constantFrom<Suppression['match']>(
        { type: 'finding', key },
        { type: 'resources', checkId, arn: '*' },
        { type: 'resources', checkId, arn: `${arn.slice(0, -1)}*`, region },
      )
    })
    return fc.record({
      world: fc.constant(world),
      state: fc.constant(state),
      suppressions: fc.array(fc.record({ kind: fc.constantFrom(...suppressionKinds), match: about }), {
        maxLength: 5,
      }),
    })
  })

const holds = (property: (value: typeof decisions extends fc.Arbitrary<infer T> ? T : never) => void) =>
  fc.assert(fc.property(decisions, property), { numRuns: propertyRuns })

it('an accepted risk never changes a score, only what it costs', () => {
  holds(({ world, state, suppressions }) => {
    const accepted = suppressions.map((each): Suppression => ({ ...each, kind: 'accepted-risk' }))
    const scoreOf = (of: TargetState) => ({ ...score(talliesOf(world, of)), acceptedPoints: 0 })
    expect(scoreOf(decided(world, state, accepted))).toEqual(scoreOf(state))
  })
})

it('a decision changes the figures of its checks and of no other', () => {
  holds(({ world, state, suppressions }) => {
    const named = new Set(
      suppressions.map(({ match }) => (match.type === 'finding' ? match.key.split('|')[0] : match.checkId)),
    )
    const others = (of: TargetState) => talliesOf(world, of).filter(({ id }) => !named.has(id))
    expect(others(decided(world, state, suppressions))).toEqual(others(state))
  })
})

it('undoing all of them restores exactly what stood before', () => {
  holds(({ world, state, suppressions }) => {
    expect(decided(world, decided(world, state, suppressions), [])).toEqual(state)
  })
})

it('moves the score for false positives alone, to the last digit', () => {
  holds(({ world, state, suppressions }) => {
    const measures = world.checks.map(measureOf)
    const end = (of: TargetState) => ({
      ...{ state: of, measures, parameters: {} },
      proven: score(talliesOf(world, of)).overall?.proven ?? null,
    })
    const [before, now] = [end(state), end(decided(world, state, suppressions))]
    const moves = explainMove(before, now)
    expect(
      causes.filter((cause) => moves.some((move) => move.cause === cause && cause !== 'false-positives')),
    ).toEqual([])
    expect(moves.reduce((sum, { points }) => sum + points, 0)).toBe((now.proven ?? 0) - (before.proven ?? 0))
  })
})

it('by a tag hides what is known to have it, and never what nobody knows the tags of', () => {
  const tag = { key: 'Environment', value: 'sand*' }
  holds(({ world, state, suppressions }) => {
    const ofChecks = suppressions.flatMap(({ kind, match }) =>
      match.type === 'resources' ? [{ kind, match }] : [],
    )
    const tagged = ofChecks.map(({ kind, match }): Suppression => ({ kind, match: { ...match, tag } }))
    for (const tags of [undefined, {}, { environment: 'sandbox' }, { Environment: 'production' }])
      expect(decided(world, state, tagged, () => tags)).toEqual(state)
    expect(decided(world, state, tagged, () => ({ Environment: 'sandbox' }))).toEqual(
      decided(world, state, ofChecks),
    )
  })
})
