import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FindingState } from '../../../../electron/engine/evaluate/finding-state'
import {
  aGap,
  aResource,
  aState,
  changed,
  openOrThrow,
  storeScan,
  temporaryFile,
} from '../../../support/history'

const checks = ['s3.a', 'ec2.b', 'iam.c']
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    "'; DROP TABLE state; --",
    '%_\\',
    '<script>alert(1)</script>',
    '=cmd()',
    '\u202e',
    '\u0000x',
    '',
  ),
)

const stateOf = fc
  .record({
    check: fc.constantFrom(...checks),
    resource: fc.integer({ min: 0, max: 4 }),
    outcome: fc.constantFrom('pass', 'fail', 'unknown', 'not-applicable'),
    words: hostile,
    note: fc.boolean(),
    place: fc.boolean(),
    evidence: fc.dictionary(
      hostile.filter((key) => key !== '__proto__'),
      hostile,
      { maxKeys: 3 },
    ),
    lastRead: fc.constantFrom('pass', 'fail', null),
    suppressed: fc.constantFrom('accepted-risk', 'false-positive', null),
  })
  .map(({ check, resource, outcome, words, note, place, evidence, lastRead, suppressed }): FindingState => {
    const at = aResource(`r-${resource}`, { region: resource % 2 ? 'eu-west-1' : 'global' })
    const rest = { evidence, suppressed }
    if (outcome === 'unknown') {
      const gap = aGap({ detail: words })
      return aState(check, at, { outcome, gap, about: place ? 'place' : 'resource' }, { ...rest, lastRead })
    }
    if (outcome === 'pass') return aState(check, at, note ? { outcome, note: words } : { outcome }, rest)
    return aState(check, at, { outcome, reason: words }, rest)
  })

/** Everything that stands after one scan, by finding. */
const world = fc
  .array(stateOf, { maxLength: 8 })
  .map((states) => new Map(states.map((state) => [state.key, state])))
const worlds = fc.array(world, { minLength: 1, maxLength: 7 })

it('gives back the state after every scan exactly as it was told', () => {
  fc.assert(
    fc.property(worlds, (told) => {
      const history = openOrThrow(temporaryFile())
      let targetId = ''
      for (const [index, now] of told.entries()) {
        const before = told[index - 1] ?? new Map<string, FindingState>()
        targetId = storeScan(history, {
          id: `s${index + 10}`,
          states: [...now.values()].map((state) => changed(state)),
          gone: [...before.values()]
            .filter(({ key }) => !now.has(key))
            .map((state) => changed(state, 'gone')),
          neverListed: new Set([...now.values()].map(({ checkId }) => checkId)),
        })
      }
      for (const [index, now] of told.entries())
        expect(history.states.at(targetId, index + 1)).toEqual({
          findings: now,
          neverListed: new Set([...now.values()].map(({ checkId }) => checkId)),
        })
      expect(history.states.now(targetId).findings).toEqual(told.at(-1))
      expect(history.check()).toEqual([])
      history.close()
    }),
    { numRuns: 60 },
  )
})

it('writes nothing where nothing changed', () => {
  fc.assert(
    fc.property(world, (told) => {
      const history = openOrThrow(temporaryFile())
      const states = [...told.values()].map((state) => changed(state))
      storeScan(history, { id: 's10', states })
      history.scans.start({ id: 's11', profile: 'acme-prod', startedAt: 'x', appVersion: '1', scope: {} })
      history.scans.plan('s11', {
        account: { id: '222233334444', partition: 'aws', name: 'prod' },
        regions: [],
        units: [],
      })
      const finished = history.scans.finish('s11', {
        ...{ status: 'complete', endedAt: '2026-11-11T00:00:00.000Z', calls: {}, closed: [], problem: null },
        ...{ checks: [], states, gone: [], neverListed: new Set(), carried: [], scored: null, moves: [] },
      })
      expect(finished).toEqual({ seq: 2, states: 0 })
      history.close()
    }),
    { numRuns: 30 },
  )
})
