import check from '../../../electron/engine/checks/ec2/snapshot-encrypted'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { volumeSnapshot } from '../../support/facts/ec2'

const one = volumeSnapshot()
const gap = denied('ec2:DescribeSnapshots')

// Every snapshot can be encrypted: none is not applicable.
checkCases(check, {
  encrypted: { given: [one], says: [passes(one, { encrypted: true })] },
  'not encrypted': {
    given: [volumeSnapshot({ encrypted: known(false) })],
    says: [fails(one, { encrypted: false }, 'The snapshot of the volume is not encrypted.')],
  },
  'not read': {
    given: [volumeSnapshot({ encrypted: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no snapshots': { given: [], says: [] },
})
