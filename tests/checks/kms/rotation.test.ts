import check from '../../../electron/engine/checks/kms/rotation'
import { known, unread } from '../../../shared/domain/evidence'
import type { KeyDescription } from '../../../shared/domain/inputs/kms'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { key, keyDescription } from '../../support/facts/kms'

const gap = denied('kms:DescribeKey')
const notRotatable = (over: Partial<KeyDescription>, reason: string) => {
  const description = keyDescription(over)
  return {
    given: [key({ description: known(description), rotates: known(null) })],
    says: [doesNotApply(key(), { description, rotates: null }, reason)],
  }
}

checkCases(check, {
  on: { given: [key()], says: [passes(key(), { description: keyDescription(), rotates: true })] },
  off: {
    given: [key({ rotates: known(false) })],
    says: [fails(key(), { description: keyDescription(), rotates: false }, 'Automatic rotation is off.')],
  },
  asymmetric: notRotatable({ spec: 'RSA_2048' }, 'AWS does not rotate RSA_2048 keys.'),
  HMAC: notRotatable({ spec: 'HMAC_256' }, 'AWS does not rotate HMAC_256 keys.'),
  'imported material': notRotatable(
    { origin: 'EXTERNAL' },
    'Its material comes from EXTERNAL, so AWS cannot renew it.',
  ),
  'custom key store': notRotatable(
    { origin: 'AWS_CLOUDHSM' },
    'Its material comes from AWS_CLOUDHSM, so AWS cannot renew it.',
  ),
  'a replica': notRotatable(
    { replica: true },
    'A multi-Region replica follows the rotation of its primary key.',
  ),
  'waiting to be deleted': notRotatable(
    { state: 'PendingDeletion' },
    'The key is not in use (PendingDeletion).',
  ),
  disabled: notRotatable({ state: 'Disabled' }, 'The key is not in use (Disabled).'),
  'the key may not be described': {
    given: [key({ description: unread(gap), rotates: unread(gap) })],
    says: [isUnknown(key(), {}, gap)],
  },
  'its rotation may not be read': {
    given: [key({ rotates: unread(denied('kms:GetKeyRotationStatus')) })],
    says: [isUnknown(key(), { description: keyDescription() }, denied('kms:GetKeyRotationStatus'))],
  },
  'no keys': { given: [], says: [] },
})
