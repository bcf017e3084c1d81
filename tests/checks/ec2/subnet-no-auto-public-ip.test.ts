import check from '../../../electron/engine/checks/ec2/subnet-no-auto-public-ip'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { placedSubnet } from '../../support/facts/ec2'

const one = placedSubnet()
const gap = denied('ec2:DescribeSubnets')

// Every subnet has the setting: none is not applicable.
checkCases(check, {
  'hands out none': { given: [one], says: [passes(one, { assignsPublicAddresses: false })] },
  'hands them out': {
    given: [placedSubnet({ assignsPublicAddresses: known(true) })],
    says: [fails(one, { assignsPublicAddresses: true }, 'Instances that start in it get a public address.')],
  },
  'not read': {
    given: [placedSubnet({ assignsPublicAddresses: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no subnets': { given: [], says: [] },
})
