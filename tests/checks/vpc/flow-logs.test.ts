import check from '../../../electron/engine/checks/vpc/flow-logs'
import { known, unread } from '../../../shared/domain/evidence'
import type { FlowLog, Subnet, Vpc } from '../../../shared/domain/inputs/vpc'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { flowLog, subnet, vpc } from '../../support/facts/vpc'

const gap = denied('ec2:DescribeFlowLogs')
const subnetGap = denied('ec2:DescribeSubnets')
const logged = (...logs: readonly FlowLog[]): Vpc => vpc({ flowLogs: known(logs) })
const withSubnets = (...subnets: readonly Subnet[]): Vpc =>
  vpc({ flowLogs: known([]), subnets: known(subnets) })
const evidence = ({ flowLogs, subnets }: Vpc) => ({
  ...(flowLogs.known ? { flowLogs: flowLogs.value } : {}),
  ...(subnets.known ? { subnets: subnets.value } : {}),
})

const refusedOnly = logged(flowLog({ traffic: 'REJECT' }))
const acceptedOnly = logged(flowLog({ traffic: 'ACCEPT' }))
const broken = logged(flowLog({ delivers: false }), flowLog({ traffic: 'ACCEPT' }))
const oneOfTwo = logged(flowLog({ delivers: false }), flowLog({ id: 'fl-0b2' }))
const none = logged()
const covered = subnet({ flowLogs: [flowLog()] })
const coveredBySubnets = withSubnets(covered, { ...covered, id: 'subnet-0b2' })
const partlyCovered = withSubnets(covered, subnet({ id: 'subnet-0b2' }))
const badlyCovered = withSubnets(subnet({ flowLogs: [flowLog({ traffic: 'ACCEPT' })] }))
const empty = withSubnets()
const dark = vpc({ flowLogs: unread(gap), subnets: unread(gap) })
const darkSubnets = vpc({ flowLogs: known([]), subnets: unread(subnetGap) })
const loggedWithDarkSubnets = vpc({ subnets: unread(subnetGap) })
const noLog = 'It has no flow log.'

// Never not applicable: a VPC without a subnet gets one some day.
checkCases(check, {
  'all traffic': { given: [vpc()], says: [passes(vpc(), evidence(vpc()))] },
  'refused traffic': { given: [refusedOnly], says: [passes(refusedOnly, evidence(refusedOnly))] },
  'one that delivers beside one that does not': {
    given: [oneOfTwo],
    says: [passes(oneOfTwo, evidence(oneOfTwo))],
  },
  'accepted traffic only': {
    given: [acceptedOnly],
    says: [fails(acceptedOnly, evidence(acceptedOnly), 'Its flow log keeps accepted traffic only.')],
  },
  'one that is not delivered': {
    given: [broken],
    says: [fails(broken, evidence(broken), 'Its flow log is not being delivered.')],
  },
  none: { given: [none], says: [fails(none, evidence(none), noLog)] },
  'each of its subnets': {
    given: [coveredBySubnets],
    says: [
      passes(
        coveredBySubnets,
        evidence(coveredBySubnets),
        'Each of its subnets has a flow log, but a new one would have none.',
      ),
    ],
  },
  'some of its subnets, or none that keeps refused traffic, or no subnet': {
    given: [partlyCovered, { ...badlyCovered, arn: 'b' }, { ...empty, arn: 'c' }],
    says: [
      fails(partlyCovered, evidence(partlyCovered), noLog),
      fails({ ...badlyCovered, arn: 'b' }, evidence(badlyCovered), noLog),
      fails({ ...empty, arn: 'c' }, evidence(empty), noLog),
    ],
  },
  'flow logs that may not be read': { given: [dark], says: [isUnknown(dark, {}, gap)] },
  'subnets that may not be read': {
    given: [darkSubnets],
    says: [isUnknown(darkSubnets, evidence(darkSubnets), subnetGap)],
  },
  'subnets that may not be read, but it has a log of its own': {
    given: [loggedWithDarkSubnets],
    says: [passes(loggedWithDarkSubnets, evidence(loggedWithDarkSubnets))],
  },
})
