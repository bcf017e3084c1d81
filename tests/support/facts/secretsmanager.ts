import { known } from '../../../shared/domain/evidence'
import type { Secret } from '../../../shared/domain/inputs/secretsmanager'
import { accountId } from './about'

export const secret = (over: Partial<Secret> = {}): Secret => ({
  arn: `arn:aws:secretsmanager:eu-west-1:${accountId}:secret:orders/db-0a1b2c`,
  type: 'AWS::SecretsManager::Secret',
  region: 'eu-west-1',
  name: 'orders/db',
  tags: { note: 'shop' },
  rotates: true,
  owner: null,
  primaryRegion: null,
  policy: known(null),
  ...over,
})
