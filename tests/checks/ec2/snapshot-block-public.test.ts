import check from '../../../electron/engine/checks/ec2/snapshot-block-public'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { snapshotSharing } from '../../support/facts/ec2'

const place = { ...account, region: 'eu-west-1' }
const gap = denied('ec2:GetSnapshotBlockPublicAccessState')

// Every Region has the switch: none is not applicable.
checkCases(check, {
  'all sharing': { given: [snapshotSharing()], says: [passes(place, { blocked: 'block-all-sharing' })] },
  'new sharing': {
    given: [snapshotSharing({ blocked: known('block-new-sharing') })],
    says: [passes(place, { blocked: 'block-new-sharing' }, 'Snapshots that were public before stay public.')],
  },
  'not blocked': {
    given: [snapshotSharing({ blocked: known('unblocked') })],
    says: [fails(place, { blocked: 'unblocked' }, 'Snapshots of this Region can be shared with everyone.')],
  },
  'not said': { given: [snapshotSharing({ blocked: unread(gap) })], says: [isUnknown(place, {}, gap)] },
})
