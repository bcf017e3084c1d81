import check from '../../../electron/engine/checks/ec2/snapshot-not-public'
import { checkCases, fails, passes } from '../../support/check-cases'
import { account } from '../../support/facts/about'
import { publicSnapshot } from '../../support/facts/ec2'

const one = publicSnapshot()
const other = publicSnapshot({ arn: 'arn:aws:ec2:us-east-1::snapshot/snap-0b2', region: 'us-east-1' })

checkCases(check, {
  none: { given: [], says: [passes(account, { publicSnapshots: [] })] },
  one: {
    given: [one],
    says: [fails(account, { publicSnapshots: [one.arn] }, 'Everyone can restore snap-0a1.')],
  },
  'two, in whatever order they were listed': {
    given: [other, one],
    says: [
      fails(account, { publicSnapshots: [one.arn, other.arn] }, 'Everyone can restore snap-0a1, snap-0b2.'),
    ],
  },
})
