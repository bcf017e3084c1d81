import check from '../../../electron/engine/checks/lambda/env-no-secrets'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { lambdaFunction } from '../../support/facts/lambda'

const one = lambdaFunction()
const gap = denied('lambda:ListFunctions')
const secretVariables = [
  { key: 'API_TOKEN', rule: 'token' },
  { key: 'DB_PASSWORD', rule: 'password' },
]

// A function without variables holds no secret in them: none is not applicable.
checkCases(check, {
  'no secrets': { given: [one], says: [passes(one, { secretVariables: [] })] },
  'what looks like secrets': {
    given: [lambdaFunction({ secretVariables: known(secretVariables) })],
    says: [fails(one, { secretVariables }, 'It looks as if secrets stand in API_TOKEN, DB_PASSWORD.')],
  },
  'variables that AWS could not decrypt': {
    given: [lambdaFunction({ secretVariables: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no functions': { given: [], says: [] },
})
