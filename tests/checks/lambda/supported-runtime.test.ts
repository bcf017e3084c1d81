import check from '../../../electron/engine/checks/lambda/supported-runtime'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { lambdaFunction } from '../../support/facts/lambda'

const one = lambdaFunction()
const on = (runtime: string | null, supportedUntil: string | null) => ({ runtime, supportedUntil })
const given = (runtime: string | null) => [lambdaFunction({ runtime })]
const at = (day: string) => ({ scannedAt: `${day}T12:00:00.000Z` })

// The list itself says it, so no case is unknown here. The scan is of 2026-11-24 where no other day is given.
checkCases(check, {
  supported: { given: [one], says: [passes(one, on('python3.14', '2029-06-30'))] },
  'ended long ago': {
    given: given('python3.8'),
    says: [fails(one, on('python3.8', '2024-10-14'), 'AWS ended support for python3.8 on 2024-10-14.')],
  },
  'the day it ends': {
    given: given('nodejs22.x'),
    about: at('2027-04-30'),
    says: [fails(one, on('nodejs22.x', '2027-04-30'), 'AWS ended support for nodejs22.x on 2027-04-30.')],
  },
  '90 days before': {
    given: given('nodejs22.x'),
    about: at('2027-01-30'),
    says: [passes(one, on('nodejs22.x', '2027-04-30'), 'AWS ends support for nodejs22.x on 2027-04-30.')],
  },
  '91 days before': {
    given: given('nodejs22.x'),
    about: at('2027-01-29'),
    says: [passes(one, on('nodejs22.x', '2027-04-30'))],
  },
  'judged as of a day when it was still supported': {
    given: given('python3.8'),
    about: at('2024-01-01'),
    says: [passes(one, on('python3.8', '2024-10-14'))],
  },
  'newer than the list': {
    given: given('python9.1'),
    says: [passes(one, on('python9.1', null), 'The end of python9.1 is not known to Triad.')],
  },
  'a preview, whose end is not set': {
    given: given('nodejs26.x'),
    says: [passes(one, on('nodejs26.x', null))],
  },
  'a container image': {
    given: given(null),
    says: [doesNotApply(one, on(null, null), 'It comes as a container image, which you patch yourself.')],
  },
  'no functions': { given: [], says: [] },
})
