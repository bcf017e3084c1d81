import {
  ElastiCacheClient,
  paginateDescribeReplicationGroups,
  type ReplicationGroup,
} from '@aws-sdk/client-elasticache'
import type { CacheGroup } from '../../../../shared/domain/inputs/elasticache'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector } from '../define-collector'

const operation = 'elasticache:DescribeReplicationGroups'

export default defineCollector({
  input: 'elasticache.replication-groups',
  reach: 'regional',
  operations: [operation],
  async collect({ connect, region }) {
    const listed = await allItems(
      paginateDescribeReplicationGroups({ client: connect(ElastiCacheClient), pageSize: 100 }, {}),
      ({ Marker }) => Marker,
      ({ ReplicationGroups }) => ReplicationGroups,
    )
    return listed.flatMap((group) => toGroup(group, region) ?? [])
  },
})

function toGroup(
  { ARN: arn, ReplicationGroupId: name, ...group }: ReplicationGroup,
  region: string,
): CacheGroup | undefined {
  if (arn === undefined || name === undefined) return undefined
  const told = <T>(value: T | undefined, field: string) => answered(value, field, operation, region)
  return {
    arn,
    type: 'AWS::ElastiCache::ReplicationGroup',
    region,
    name,
    encryptedAtRest: told(group.AtRestEncryptionEnabled, 'AtRestEncryptionEnabled'),
    encryptedInTransit: told(group.TransitEncryptionEnabled, 'TransitEncryptionEnabled'),
    transitMode: group.TransitEncryptionMode ?? null,
    automaticFailover: told<string>(group.AutomaticFailover, 'AutomaticFailover'),
    multiAz: told<string>(group.MultiAZ, 'MultiAZ'),
  }
}
