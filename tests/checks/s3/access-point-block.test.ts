import check from '../../../electron/engine/checks/s3/access-point-block'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { accessPoint, publicAccessBlock } from '../../support/facts/s3'

const one = accessPoint()
const gap = denied('s3:GetAccessPoint')
const open = publicAccessBlock({ blockPublicPolicy: false, restrictPublicBuckets: false })

// Every access point has the four switches: none is not applicable.
checkCases(check, {
  'all four on': { given: [one], says: [passes(one, { publicAccessBlock: publicAccessBlock() })] },
  'two off': {
    given: [accessPoint({ publicAccessBlock: known(open) })],
    says: [
      fails(
        one,
        { publicAccessBlock: open },
        'Off since it was made: BlockPublicPolicy, RestrictPublicBuckets.',
      ),
    ],
  },
  'not read': {
    given: [accessPoint({ publicAccessBlock: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no access points': { given: [], says: [] },
})
