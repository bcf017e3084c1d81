import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { pairRelations } from '../../../../shared/domain/fleet'
import { pairChecks } from '../../../../electron/engine/evaluate/pair'
import { propertyRuns, randomTallies } from '../../../support/random-accounts'

const counts = (passed: number, failed: number, unknown: number, neverListed = false) => [
  { id: 's3.any', passed, failed, unknown, neverListed },
]
const passes = counts(3, 0, 0)
const fails = counts(9, 1, 4)
const half = counts(3, 0, 1)
const refused = counts(0, 0, 0, true)
const nothing = counts(0, 0, 0)

it.each([
  ['one passes, the other fails', passes, fails, 'first-passes'],
  ['one fails, the other passes', fails, passes, 'second-passes'],
  ['both fail', fails, counts(0, 2, 0), 'both-fail'],
  ['both pass', passes, counts(1, 0, 0), null],
  ['one passes, the other was partly read', passes, half, 'first-seen'],
  ['one fails, the other could not be listed', fails, refused, 'first-seen'],
  ['neither could be seen whole', half, refused, null],
  ['one could not be seen, the other fails', refused, fails, 'second-seen'],
  ['one has nothing of the kind', passes, nothing, null],
  ['one never was judged', fails, [], null],
])('%s', (_name, first, second, relation) =>
  expect(pairChecks(first, second).map((each) => each.relation)).toEqual([relation]),
)

it('says the same with the accounts swapped, and every check once', () => {
  const mirror = {
    'first-passes': 'second-passes',
    'second-passes': 'first-passes',
    'first-seen': 'second-seen',
    'second-seen': 'first-seen',
    'both-fail': 'both-fail',
  } as const satisfies Record<(typeof pairRelations)[number], string>
  fc.assert(
    fc.property(randomTallies, randomTallies, (first, second) => {
      const [there, back] = [pairChecks(first, second), pairChecks(second, first)]
      expect(back).toEqual(
        there.map(({ id, relation, ...sides }) => ({
          id,
          relation: relation && mirror[relation],
          first: sides.second,
          second: sides.first,
        })),
      )
      const ids = new Set([...first, ...second].map(({ id }) => id))
      expect(there.map(({ id }) => id)).toEqual([...ids].sort())
    }),
    { numRuns: propertyRuns },
  )
})
