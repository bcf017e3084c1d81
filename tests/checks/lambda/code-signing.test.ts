import check from '../../../electron/engine/checks/lambda/code-signing'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { lambdaFunction } from '../../support/facts/lambda'

const one = lambdaFunction()
const { runtime } = one
const gap = denied('lambda:GetFunctionCodeSigningConfig')

checkCases(check, {
  enforced: {
    given: [lambdaFunction({ codeSigning: known('Enforce') })],
    says: [passes(one, { runtime, codeSigning: 'Enforce' })],
  },
  'only reported': {
    given: [lambdaFunction({ codeSigning: known('Warn') })],
    says: [
      fails(one, { runtime, codeSigning: 'Warn' }, 'Unsigned code is reported, and deployed all the same.'),
    ],
  },
  'not asked for': {
    given: [one],
    says: [fails(one, { runtime, codeSigning: null }, 'It takes code without a signature.')],
  },
  'a container image': {
    given: [lambdaFunction({ runtime: null })],
    says: [
      doesNotApply(
        one,
        { runtime: null, codeSigning: null },
        'It comes as a container image, which Lambda does not ask a signature for.',
      ),
    ],
  },
  'may not be read': {
    given: [lambdaFunction({ codeSigning: unread(gap) })],
    says: [isUnknown(one, { runtime }, gap)],
  },
  'no functions': { given: [], says: [] },
})
