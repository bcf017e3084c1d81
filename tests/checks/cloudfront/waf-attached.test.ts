import check from '../../../electron/engine/checks/cloudfront/waf-attached'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { distribution } from '../../support/facts/cloudfront'

const one = distribution()
const webAcl = 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/edge/0a1b'
const gap = denied('cloudfront:ListDistributions', 'global')

checkCases(check, {
  'a web ACL': { given: [one], says: [passes(one, { enabled: true, webAcl })] },
  'no web ACL': {
    given: [distribution({ webAcl: known(null) })],
    says: [fails(one, { enabled: true, webAcl: null }, 'No web ACL looks at its requests.')],
  },
  'switched off': {
    given: [distribution({ enabled: false, webAcl: known(null) })],
    says: [doesNotApply(one, { enabled: false, webAcl: null }, 'It is switched off.')],
  },
  'not read': {
    given: [distribution({ webAcl: unread(gap) })],
    says: [isUnknown(one, { enabled: true }, gap)],
  },
  'no distributions': { given: [], says: [] },
})
