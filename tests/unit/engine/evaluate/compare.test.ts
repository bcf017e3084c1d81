import { describe, expect, it } from 'vitest'
import { compare, countChanges, type transitions } from '../../../../electron/engine/evaluate/compare'
import type { FindingState } from '../../../../electron/engine/evaluate/finding-state'
import { finding, stateOf } from '../../../support/states'

type Before = keyof typeof transitions
type Now = keyof (typeof transitions)[Before]

const before: Readonly<Record<Before, readonly FindingState[]>> = {
  absent: [],
  pass: [finding({ is: 'pass' })],
  fail: [finding({ is: 'fail' })],
  'not-applicable': [finding({ is: 'not-applicable' })],
  unread: [finding({ is: 'unknown', lastRead: 'pass' })],
  'last-seen-failing': [finding({ is: 'unknown', lastRead: 'fail' })],
  place: [finding({ is: 'place' })],
}
const nows: readonly Now[] = ['absent', 'pass', 'fail', 'not-applicable', 'unknown']

/** The account itself is the resource where a place was refused, so that both states are about one key. */
const now = (was: Before, is: Now): readonly FindingState[] => {
  if (is === 'absent') return []
  const state = finding({ is })
  if (was !== 'place') return [state]
  const [{ key, resource } = state] = before.place
  return [{ ...state, key, resource }]
}

const expected = `
  before             absent      pass        fail        not-applicable  unknown
  absent             -           -           new         -               unseen
  pass               gone        -           new         -               unseen
  fail               gone        fixed       -           fixed           unseen
  not-applicable     gone        -           new         -               unseen
  unread             gone        seen-again  new         seen-again      -
  last-seen-failing  gone        fixed       seen-again  fixed           -
  place              seen-again  seen-again  new         seen-again      -`

const cases = expected
  .trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [was, ...changes] = line.trim().split(/\s+/)
    return nows.map((is, column) => [was as Before, is, changes[column]!] as const)
  })

describe('every transition', () => {
  it.each(cases)('%s -> %s: %s', (was, is, change) => {
    const changed = (failedBefore: readonly string[]) => [
      ...compare(stateOf(before[was]), stateOf(now(was, is)), new Set(failedBefore)).values(),
    ]
    const keys = [...before[was], ...now(was, is)].map(({ key }) => key)
    expect(changed([])).toEqual(change === '-' ? [] : [change])
    expect(changed(keys)).toEqual(change === '-' ? [] : [change === 'new' ? 'reopened' : change])
  })
})

it('a place that could not be listed is unseen', () => {
  const place = finding({ is: 'place' })
  expect(compare(stateOf([]), stateOf([place]), new Set())).toEqual(new Map([[place.key, 'unseen']]))
})
it('counts changes, also those that did not occur', () => {
  const states = [
    stateOf([finding({ name: 'a', is: 'fail' }), finding({ name: 'b', is: 'fail' })]),
    stateOf([finding({ name: 'a', is: 'pass' }), finding({ name: 'c', is: 'fail' })]),
  ] as const
  expect(countChanges(compare(...states, new Set()))).toEqual({
    new: 1,
    fixed: 1,
    reopened: 0,
    gone: 1,
    unseen: 0,
    'seen-again': 0,
  })
})
