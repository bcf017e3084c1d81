import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyState } from '../../../../electron/engine/evaluate/decide'
import { raised } from '../../../support/levels'
import { propertyRuns } from '../../../support/random-accounts'
import {
  fullView,
  narrowView,
  randomView,
  randomWorld,
  scanWorld,
  talliesOf,
  type Past,
  type View,
  type World,
} from '../../../support/random-worlds'

const start: Past = { state: emptyState, listed: new Map() }
const holds = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: propertyRuns })
const after = (world: World, views: readonly View[], from: Past = start): Past =>
  views.reduce((past, view) => scanWorld(world, view, past).past, from)
const union = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> => new Set([...a, ...b])

it('whoever may see less, now or earlier, never proves more at any level', () => {
  holds(fc.tuple(randomWorld, fc.array(randomView, { minLength: 1, maxLength: 4 })), ([world, views]) => {
    const everything = talliesOf(world, after(world, [fullView]).state)
    let past = start
    for (const view of views) {
      past = scanWorld(world, view, past).past
      expect(raised(everything, talliesOf(world, past.state))).toEqual([])
    }
  })
})

it('losing a permission on a later scan never proves more at any level', () => {
  const histories = fc.tuple(randomWorld, fc.array(randomView, { maxLength: 3 }), randomView, randomView)
  holds(histories, ([world, earlier, view, loss]) => {
    const past = after(world, earlier)
    const less = {
      refused: union(view.refused, loss.refused),
      unread: union(view.unread, loss.unread),
      broken: union(view.broken, loss.broken),
    }
    const seeing = talliesOf(world, scanWorld(world, view, past).state)
    expect(raised(seeing, talliesOf(world, scanWorld(world, less, past).state))).toEqual([])
  })
})

it('a narrowed scan closes nothing that it did not see and changes nothing that is as it was', () => {
  holds(fc.tuple(randomWorld, randomView, narrowView), ([world, view, narrow]) => {
    const past = after(world, [view])
    const { only } = narrow
    const { state, gone } = scanWorld(world, { ...view, ...(only && { only }) }, past)
    expect([...gone]).toEqual([])
    expect(new Map([...state.findings].sort())).toEqual(new Map([...past.state.findings].sort()))
  })
})

it('no scan loses a finding: it stands, it is gone from a list that was read, it stood for a refused place, or for one whose Region is known now', () => {
  const twoWorlds = fc.tuple(randomWorld, randomWorld, randomView, fc.oneof(randomView, narrowView))
  holds(twoWorlds, ([world, { things }, before, now]) => {
    const past = after(world, [before])
    const { state, gone } = scanWorld({ ...world, things }, now, past)
    const there = new Set(
      Object.values(things)
        .flat()
        .map(({ arn, region }) => `${region} ${arn}`),
    )
    const standing = new Set([...state.findings.values()].map(({ resource }) => resource.arn))
    for (const [key, { resource, ruling }] of past.state.findings) {
      if (state.findings.has(key)) expect(gone.has(key)).toBe(false)
      else if (gone.has(key)) expect(there.has(`${resource.region} ${resource.arn}`)).toBe(false)
      else if (resource.region === 'global' && standing.has(resource.arn)) continue
      else expect(ruling).toMatchObject({ outcome: 'unknown', about: 'place' })
    }
  })
})

it('the order of checks and resources is irrelevant', () => {
  holds(fc.tuple(randomWorld, randomView), ([world, view]) => {
    const things = Object.fromEntries(
      Object.entries(world.things).map(([place, all]) => [place, all.toReversed()]),
    )
    const reversed = scanWorld({ ...world, things }, view, start).state
    const state = scanWorld(world, view, start).state
    expect(new Map([...reversed.findings].sort())).toEqual(new Map([...state.findings].sort()))
    expect(talliesOf(world, reversed)).toEqual(talliesOf(world, state))
  })
})

it('seeing everything again after any history is as if nothing had ever been hidden', () => {
  holds(
    fc.tuple(randomWorld, fc.array(fc.oneof(randomView, narrowView), { maxLength: 4 })),
    ([world, views]) => {
      const once = after(world, [fullView]).state
      const again = after(world, [...views, fullView]).state
      expect(new Map([...again.findings].sort())).toEqual(new Map([...once.findings].sort()))
      expect(again.neverListed).toEqual(once.neverListed)
    },
  )
})
