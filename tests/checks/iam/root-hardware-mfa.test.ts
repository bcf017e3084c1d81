import check from '../../../electron/engine/checks/iam/root-hardware-mfa'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { accountSummary } from '../../support/facts/iam'

const device = 'arn:aws:iam::111122223333:mfa/root-account-mfa-device'
const virtual = { 'iam.root-virtual-mfa': [{ region: 'global', devices: [device] }] }
const none = { 'iam.root-virtual-mfa': [{ region: 'global', devices: [] }] }
const root = { rootMfa: true, rootPassword: true, virtualDevices: [] }
const gap = denied('iam:GetAccountSummary', 'global')

checkCases(check, {
  'a device that is not virtual': {
    given: [accountSummary()],
    consulting: none,
    says: [passes(account, root)],
  },
  'a virtual device': {
    given: [accountSummary()],
    consulting: virtual,
    says: [fails(account, { ...root, virtualDevices: [device] }, 'Root signs in with a virtual MFA device.')],
  },
  'no device': {
    given: [accountSummary({ rootMfa: known(false) })],
    consulting: none,
    says: [fails(account, { ...root, rootMfa: false }, 'Root has no MFA device.')],
  },
  'no password to protect': {
    given: [accountSummary({ rootMfa: known(false), rootPassword: known(false) })],
    consulting: none,
    says: [passes(account, { ...root, rootMfa: false, rootPassword: false })],
  },
  'no figure for the password, but a device that is not virtual': {
    given: [accountSummary({ rootPassword: unread(gap) })],
    consulting: none,
    says: [passes(account, { rootMfa: true, virtualDevices: [] })],
  },
  'no figure for the password, and a virtual device': {
    given: [accountSummary({ rootPassword: unread(gap) })],
    consulting: virtual,
    says: [isUnknown(account, { rootMfa: true, virtualDevices: [device] }, gap)],
  },
  'no figure for MFA': {
    given: [accountSummary({ rootMfa: unread(gap) })],
    consulting: none,
    says: [isUnknown(account, { rootPassword: true, virtualDevices: [] }, gap)],
  },
  'an account of GovCloud': {
    given: [accountSummary()],
    consulting: none,
    about: { partition: 'aws-us-gov' },
    says: [doesNotApply(account, root, 'An account of AWS GovCloud has no root user that signs in.')],
  },
  'what may not be read': { given: [], says: [] },
})
