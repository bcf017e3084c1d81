import { known } from '../../../shared/domain/evidence'
import type { Key, KeyDescription } from '../../../shared/domain/inputs/kms'
import { accountId } from './about'

export const keyDescription = (over: Partial<KeyDescription> = {}): KeyDescription => ({
  state: 'Enabled',
  spec: 'SYMMETRIC_DEFAULT',
  origin: 'AWS_KMS',
  replica: false,
  deletionDate: null,
  ...over,
})

export const key = (over: Partial<Key> = {}): Key => ({
  arn: `arn:aws:kms:eu-west-1:${accountId}:key/0a1b`,
  type: 'AWS::KMS::Key',
  region: 'eu-west-1',
  name: '0a1b',
  description: known(keyDescription()),
  rotates: known(true),
  ...over,
})
