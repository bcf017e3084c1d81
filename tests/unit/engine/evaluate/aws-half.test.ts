import { describe, expect, it } from 'vitest'
import { checks } from '../../../../electron/engine/checks'
import { measureOf } from '../../../../electron/engine/evaluate/measure'
import { responsibilities } from '../../../../electron/engine/evaluate/responsibility'
import { score } from '../../../../electron/engine/evaluate/score'
import { tally } from '../../../../electron/engine/evaluate/tally'
import { todos } from '../../../../electron/engine/evaluate/todos'
import { worths } from '../../../../electron/engine/evaluate/worth'
import { serviceOf } from '../../../../shared/domain/inputs'
import { finding, stateOf } from '../../../support/states'

const isOfAws = ({ belongs }: (typeof checks)[number]): boolean => belongs.responsibility.startsWith('aws.')
const theirs = checks.filter(isOfAws)

it('is the service `aws`, and no other', () => {
  expect(theirs.length).toBeGreaterThan(0)
  expect(checks.filter(({ id }) => serviceOf(id) === 'aws')).toEqual(theirs)
})

const ours = [
  finding({ checkId: 's3.bucket-tls-only', is: 'fail' }),
  finding({ checkId: 's3.bucket-versioning', is: 'pass' }),
]
const figures = (findings: Parameters<typeof stateOf>[0]) => {
  const state = stateOf(findings)
  const tallies = tally(state, checks.map(measureOf))
  return { score: score(tallies), worths: worths(tallies), todos: todos(state, checks) }
}

describe.each(theirs)('$id', ({ id, belongs }) => {
  it.each(['pass', 'fail', 'unknown', 'place', 'not-applicable'] as const)(
    'changes no figure and gives nothing to do where it is %s',
    (is) => {
      expect(figures([...ours, finding({ checkId: id, is })])).toEqual(figures(ours))
    },
  )

  it.each([
    ['pass', 'pass'],
    ['fail', 'fail'],
    ['unknown', 'unknown'],
    ['not-applicable', 'not-applicable'],
  ] as const)('shows on the side of AWS, as a status without a figure: %s', (is, status) => {
    const standing = responsibilities(stateOf([finding({ checkId: id, is })]), checks.map(measureOf))
    expect(standing.find(({ item }) => item === belongs.responsibility)).toMatchObject({
      status,
      figure: null,
    })
  })
})
