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

/** What KMS gives a new key: the account itself, and so its IAM policies, decide. */
export const keyPolicy = (...further: readonly object[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${accountId}:root` },
        Action: 'kms:*',
        Resource: '*',
      },
      ...further,
    ],
  })

export const key = (over: Partial<Key> = {}): Key => ({
  arn: `arn:aws:kms:eu-west-1:${accountId}:key/0a1b`,
  type: 'AWS::KMS::Key',
  region: 'eu-west-1',
  name: '0a1b',
  description: known(keyDescription()),
  rotates: known(true),
  policy: known(keyPolicy()),
  ...over,
})
