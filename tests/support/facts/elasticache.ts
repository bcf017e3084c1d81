import { known } from '../../../shared/domain/evidence'
import type { CacheGroup } from '../../../shared/domain/inputs/elasticache'
import { accountId } from './about'

export const cacheGroup = (over: Partial<CacheGroup> = {}): CacheGroup => ({
  arn: `arn:aws:elasticache:eu-west-1:${accountId}:replicationgroup:sessions`,
  type: 'AWS::ElastiCache::ReplicationGroup',
  region: 'eu-west-1',
  name: 'sessions',
  encryptedAtRest: known(true),
  encryptedInTransit: known(true),
  transitMode: 'required',
  automaticFailover: known('enabled'),
  multiAz: known('enabled'),
  ...over,
})
