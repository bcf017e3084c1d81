import check from '../../../electron/engine/checks/iam/root-mfa'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { accountSummary } from '../../support/facts/iam'

const gap = denied('iam:GetAccountSummary', 'global')

checkCases(check, {
  'root has MFA': {
    given: [accountSummary()],
    says: [passes(account, { rootMfa: true, rootPassword: true })],
  },
  'root has no password to sign in with': {
    given: [accountSummary({ rootMfa: known(false), rootPassword: known(false) })],
    says: [passes(account, { rootMfa: false, rootPassword: false })],
  },
  'root signs in with a password alone': {
    given: [accountSummary({ rootMfa: known(false) })],
    says: [fails(account, { rootMfa: false, rootPassword: true }, 'Root can sign in with a password alone.')],
  },
  'MFA settles it whether or not there is a password': {
    given: [accountSummary({ rootPassword: unread(gap) })],
    says: [passes(account, { rootMfa: true })],
  },
  'no MFA, and AWS does not say whether there is a password': {
    given: [accountSummary({ rootMfa: known(false), rootPassword: unread(gap) })],
    says: [isUnknown(account, { rootMfa: false }, gap)],
  },
  'GovCloud has no root that signs in': {
    given: [accountSummary({ rootMfa: known(false) })],
    about: { partition: 'aws-us-gov' },
    says: [
      doesNotApply(
        account,
        { rootMfa: false, rootPassword: true },
        'An account of AWS GovCloud has no root user that signs in.',
      ),
    ],
  },
  'the summary could not be read at all': { given: [], says: [] },
})
