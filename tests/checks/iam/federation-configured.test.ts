import check from '../../../electron/engine/checks/iam/federation-configured'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'
import { reportedUser, samlProvider } from '../../support/facts/iam'

const provider = samlProvider()
const ada = reportedUser()
const robot = reportedUser({ name: 'robot', consolePassword: false })
const evidence = (samlProviders: readonly string[], consoleUsers: number) => ({ samlProviders, consoleUsers })

// Never unknown by a fact: all of them come with the lists.
checkCases(check, {
  'a provider and no passwords': {
    given: [provider],
    consulting: { 'iam.credential-report': [robot] },
    says: [passes(account, evidence([provider.arn], 0))],
  },
  'one user kept for emergencies': {
    given: [provider],
    consulting: { 'iam.credential-report': [ada, robot] },
    says: [passes(account, evidence([provider.arn], 1))],
  },
  'both ways in use': {
    given: [provider],
    consulting: { 'iam.credential-report': [ada, ada] },
    says: [
      passes(
        account,
        evidence([provider.arn], 2),
        'There is federation, but 2 IAM users still have a password.',
      ),
    ],
  },
  'another number is allowed': {
    given: [provider],
    consulting: { 'iam.credential-report': [ada, ada] },
    about: { parameters: { users: 2 } },
    says: [passes(account, evidence([provider.arn], 2))],
  },
  'IAM users only': {
    given: [],
    consulting: { 'iam.credential-report': [ada] },
    says: [
      fails(
        account,
        evidence([], 1),
        'People sign in as IAM users; there is no SAML provider and no IAM Identity Center.',
      ),
    ],
  },
  'nobody signs in': {
    given: [],
    consulting: { 'iam.credential-report': [robot] },
    says: [
      doesNotApply(
        account,
        evidence([], 0),
        'Nobody signs in to this account itself: no IAM user has a password.',
      ),
    ],
  },
})
