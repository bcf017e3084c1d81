import check from '../../../electron/engine/checks/elbv2/waf-attached'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { loadBalancer } from '../../support/facts/elbv2'

const one = loadBalancer()
const gap = denied('wafv2:GetWebACLForResource')
const evidence = { kind: 'application', internetFacing: true, webAcl: null }

checkCases(check, {
  'a web ACL': {
    given: [one],
    says: [
      passes(one, {
        ...evidence,
        webAcl: 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/0a1b',
      }),
    ],
  },
  'no web ACL': {
    given: [loadBalancer({ webAcl: known(null) })],
    says: [fails(one, evidence, 'No web ACL looks at its requests.')],
  },
  'no web ACL, within the network': {
    given: [loadBalancer({ internetFacing: false, webAcl: known(null) })],
    says: [
      passes(
        one,
        { ...evidence, internetFacing: false },
        'No web ACL looks at its requests, which come from within the network only.',
      ),
    ],
  },
  'for connections': {
    given: [loadBalancer({ kind: 'network', webAcl: known(null) })],
    says: [
      doesNotApply(
        one,
        { ...evidence, kind: 'network' },
        'It passes connections on, and AWS WAF does not look into them.',
      ),
    ],
  },
  'may not be read': {
    given: [loadBalancer({ webAcl: unread(gap) })],
    says: [isUnknown(one, { kind: 'application', internetFacing: true }, gap)],
  },
  'no load balancers': { given: [], says: [] },
})
