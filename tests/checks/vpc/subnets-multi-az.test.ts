import check from '../../../electron/engine/checks/vpc/subnets-multi-az'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { vpc } from '../../support/facts/vpc'

const one = vpc()
const gap = denied('ec2:DescribeNetworkInterfaces')

checkCases(check, {
  'two zones': {
    given: [one],
    says: [passes(one, { inUse: true, zones: ['eu-west-1a', 'eu-west-1b'] })],
  },
  'one zone': {
    given: [vpc({ zones: known(['eu-west-1a']) })],
    says: [fails(one, { inUse: true, zones: ['eu-west-1a'] }, 'All its subnets stand in eu-west-1a.')],
  },
  'not in use': {
    given: [vpc({ inUse: known(false), zones: known([]) })],
    says: [doesNotApply(one, { inUse: false, zones: [] }, 'Nothing has a network interface in it.')],
  },
  'not read': { given: [vpc({ inUse: unread(gap) })], says: [isUnknown(one, {}, gap)] },
  'no VPCs': { given: [], says: [] },
})
