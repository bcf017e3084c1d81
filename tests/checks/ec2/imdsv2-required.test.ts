import check from '../../../electron/engine/checks/ec2/imdsv2-required'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { instance } from '../../support/facts/ec2'

const box = instance()
const options = (enabled: boolean, tokensRequired: boolean) => ({ metadata: { enabled, tokensRequired } })
const having = (enabled: boolean, tokensRequired: boolean) =>
  instance({ metadata: known({ enabled, tokensRequired }) })
const reason = 'Its metadata service answers requests without a session token.'
const gap = denied('ec2:DescribeInstances')

// Every instance has the options, so none is not applicable: a stopped one comes back with the same.
checkCases(check, {
  'tokens required': { given: [box], says: [passes(box, options(true, true))] },
  'tokens optional': { given: [having(true, false)], says: [fails(box, options(true, false), reason)] },
  'tokens optional while stopped': {
    given: [{ ...having(true, false), state: 'stopped' }],
    says: [fails(box, options(true, false), reason)],
  },
  'no metadata service': { given: [having(false, false)], says: [passes(box, options(false, false))] },
  'options that AWS did not tell': {
    given: [instance({ metadata: unread(gap) })],
    says: [isUnknown(box, {}, gap)],
  },
  'no instances': { given: [], says: [] },
})
