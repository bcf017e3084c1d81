import check from '../../../electron/engine/checks/iam/admin-login-verified'
import { known, unread, type Read } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import {
  administratorAccess,
  credentialUse,
  everything,
  policy,
  role,
  roleUse,
  user,
} from '../../support/facts/iam'

const policies = {
  'iam.policies': [policy({ arn: administratorAccess, form: 'aws', document: known(everything) })],
}
const attached = [administratorAccess]
const admin = role({ attached })
const ada = user({ attached })
const gap = denied('iam:GetCredentialReport', 'global')
const recent = '2026-11-20T00:00:00.000Z'
/** To the second: a use at the limit is no longer within it. */
const exactly90DaysAgo = '2026-08-26T12:00:00.000Z'
const passwordUsed = (lastUsed: Read<string | null>) =>
  credentialUse({ credentials: [{ name: 'password', lastUsed, changed: known('2026-01-01T00:00:00.000Z') }] })
const keyUsed = credentialUse({
  credentials: [
    { name: 'first access key', lastUsed: known(recent), changed: known('2026-01-01T00:00:00.000Z') },
  ],
})
const evidence = (
  administrators: readonly string[],
  signedIn: readonly string[] = [],
  signedInEarlier: readonly object[] = [],
) => ({ administrators, signedIn, signedInEarlier })
const untested = 'No administrator identity was ever used: the way back in is untested.'

// Never not applicable: without an administrator nobody can have signed in as one.
checkCases(check, {
  'a role assumed lately': {
    given: [admin],
    consulting: { ...policies, 'iam.role-uses': [roleUse()] },
    says: [passes(account, evidence([admin.arn], [admin.arn]))],
  },
  'a user signed in lately': {
    given: [],
    consulting: { ...policies, 'iam.users': [ada], 'iam.credential-uses': [passwordUsed(known(recent))] },
    says: [passes(account, evidence([ada.arn], [ada.arn]))],
  },
  'an access key is no sign-in': {
    given: [],
    consulting: { ...policies, 'iam.users': [ada], 'iam.credential-uses': [keyUsed] },
    says: [fails(account, evidence([ada.arn]), untested)],
  },
  'a role that is no administrator does not count': {
    given: [admin, role({ name: 'reader' })],
    consulting: {
      ...policies,
      'iam.role-uses': [roleUse({ lastUsed: null }), roleUse({ arn: role({ name: 'reader' }).arn })],
    },
    says: [fails(account, evidence([admin.arn]), untested)],
  },
  'used once, long ago': {
    given: [admin],
    consulting: { ...policies, 'iam.role-uses': [roleUse({ lastUsed: exactly90DaysAgo })] },
    says: [
      passes(
        account,
        evidence([admin.arn], [], [{ arn: admin.arn, lastUsed: exactly90DaysAgo }]),
        'No administrator has signed in within the last 90 days.',
      ),
    ],
  },
  'a longer limit': {
    given: [admin],
    consulting: { ...policies, 'iam.role-uses': [roleUse({ lastUsed: exactly90DaysAgo })] },
    about: { parameters: { days: 91 } },
    says: [passes(account, evidence([admin.arn], [admin.arn]))],
  },
  'nobody is administrator': {
    given: [],
    consulting: policies,
    says: [fails(account, evidence([]), 'There is no administrator identity to sign in with.')],
  },
  'a use that is unread': {
    given: [],
    consulting: { ...policies, 'iam.users': [ada], 'iam.credential-uses': [passwordUsed(unread(gap))] },
    says: [isUnknown(account, evidence([ada.arn]), gap)],
  },
  'a use that is unread beside a recent one': {
    given: [admin],
    consulting: {
      ...policies,
      'iam.users': [ada],
      'iam.role-uses': [roleUse()],
      'iam.credential-uses': [passwordUsed(unread(gap))],
    },
    says: [passes(account, evidence([ada.arn, admin.arn], [admin.arn]))],
  },
})
