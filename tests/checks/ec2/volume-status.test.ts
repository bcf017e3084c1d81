import check from '../../../electron/engine/checks/ec2/volume-status'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { volume } from '../../support/facts/ec2'

const one = volume()
const gap = denied('ec2:DescribeVolumeStatus')
const given = (status: string) => [volume({ status: known(status) })]

// AWS looks at every volume: none is not applicable.
checkCases(check, {
  healthy: { given: [one], says: [passes(one, { status: 'ok' })] },
  slow: {
    given: given('warning'),
    says: [
      passes(one, { status: 'warning' }, 'AWS calls its state warning: it is slower than it should be.'),
    ],
  },
  impaired: {
    given: given('impaired'),
    says: [fails(one, { status: 'impaired' }, 'AWS calls it impaired: its data may be damaged.')],
  },
  'AWS cannot tell': {
    given: given('insufficient-data'),
    says: [
      isUnknown(
        one,
        { status: 'insufficient-data' },
        {
          operation: 'ec2:DescribeVolumeStatus',
          region: 'eu-west-1',
          reason: 'unexpected',
          detail: 'AWS says that it has not enough data for a status check.',
        },
      ),
    ],
  },
  'not read': { given: [volume({ status: unread(gap) })], says: [isUnknown(one, {}, gap)] },
  'no volumes': { given: [], says: [] },
})
