import check from '../../../electron/engine/checks/autoscaling/elb-health-check'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { autoScalingGroup } from '../../support/facts/autoscaling'

const group = autoScalingGroup()
const gap = denied('autoscaling:DescribeAutoScalingGroups')

checkCases(check, {
  'asks the load balancer': {
    given: [group],
    says: [passes(group, { balanced: true, healthChecks: ['EC2', 'ELB'] })],
  },
  'asks EC2 alone': {
    given: [autoScalingGroup({ healthChecks: known(['EC2']) })],
    says: [
      fails(
        group,
        { balanced: true, healthChecks: ['EC2'] },
        'It does not ask the load balancer whether its instances answer.',
      ),
    ],
  },
  'no load balancer': {
    given: [autoScalingGroup({ balanced: known(false), healthChecks: known(['EC2']) })],
    says: [
      doesNotApply(
        group,
        { balanced: false, healthChecks: ['EC2'] },
        'No load balancer sends requests to it.',
      ),
    ],
  },
  'not read': {
    given: [autoScalingGroup({ balanced: unread(gap), healthChecks: unread(gap) })],
    says: [isUnknown(group, {}, gap)],
  },
  'no groups': { given: [], says: [] },
})
