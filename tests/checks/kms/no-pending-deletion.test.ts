import check from '../../../electron/engine/checks/kms/no-pending-deletion'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { key, keyDescription } from '../../support/facts/kms'

const gap = denied('kms:DescribeKey')
const pending = keyDescription({ state: 'PendingDeletion', deletionDate: '2026-12-01T08:30:00.000Z' })
const afterReplicas = keyDescription({ state: 'PendingReplicaDeletion' })
const disabled = keyDescription({ state: 'Disabled' })

checkCases(check, {
  'in use': { given: [key()], says: [passes(key(), { description: keyDescription() })] },
  'disabled is not deleted': {
    given: [key({ description: known(disabled) })],
    says: [passes(key(), { description: disabled })],
  },
  'waiting to be deleted': {
    given: [key({ description: known(pending), rotates: known(null) })],
    says: [fails(key(), { description: pending }, 'It will be deleted on 2026-12-01.')],
  },
  'waiting for its replicas to be deleted': {
    given: [key({ description: known(afterReplicas), rotates: known(null) })],
    says: [fails(key(), { description: afterReplicas }, 'It will be deleted as soon as its replicas are.')],
  },
  'the key may not be described': {
    given: [key({ description: unread(gap), rotates: unread(gap) })],
    says: [isUnknown(key(), {}, gap)],
  },
  'no keys': { given: [], says: [] },
})
