import check from '../../../electron/engine/checks/elbv2/healthy-targets'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { targetGroup } from '../../support/facts/elbv2'

const one = targetGroup()
const gap = denied('elasticloadbalancingv2:DescribeTargetHealth')

checkCases(check, {
  two: { given: [one], says: [passes(one, { targets: 'instance', healthy: 2 })] },
  one: {
    given: [targetGroup({ targets: 'ip', healthy: known(1) })],
    says: [fails(one, { targets: 'ip', healthy: 1 }, 'Only one of its targets is healthy.')],
  },
  none: {
    given: [targetGroup({ healthy: known(0) })],
    says: [fails(one, { targets: 'instance', healthy: 0 }, 'None of its targets is healthy.')],
  },
  'a function': {
    given: [targetGroup({ targets: 'lambda', healthy: known(1) })],
    says: [passes(one, { targets: 'lambda', healthy: 1 })],
  },
  'not in use': {
    given: [targetGroup({ balanced: false, healthy: known(null) })],
    says: [doesNotApply(one, { targets: 'instance', healthy: null }, 'No load balancer uses it.')],
  },
  'targets that may not be read': {
    given: [targetGroup({ healthy: unread(gap) })],
    says: [isUnknown(one, { targets: 'instance' }, gap)],
  },
  'no groups': { given: [], says: [] },
})
