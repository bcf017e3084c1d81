import { known } from '../../../shared/domain/evidence'
import type { Warehouse } from '../../../shared/domain/inputs/redshift'
import { accountId } from './about'

export const warehouse = (over: Partial<Warehouse> = {}): Warehouse => ({
  arn: `arn:aws:redshift:eu-west-1:${accountId}:cluster:analytics`,
  type: 'AWS::Redshift::Cluster',
  region: 'eu-west-1',
  name: 'analytics',
  tags: { team: 'shop' },
  publicAddress: known(false),
  encrypted: known(true),
  ...over,
})
