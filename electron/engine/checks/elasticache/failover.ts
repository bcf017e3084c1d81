import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'elasticache.failover',
  title: 'Cache groups fail over to another zone',
  action: 'Let cache groups fail over to another zone',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.redundancy', 'availability.fault-tolerance'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
  },
  resourceType: 'AWS::ElastiCache::ReplicationGroup',
  scope: 'regional',
  subject: 'elasticache.replication-groups',
  rationale:
    'With automatic failover a replica takes the place of a primary that is lost, without anybody’s doing. It helps against the loss of a zone only where the replica stands in another one.',
  risk: 'With the one zone the cache is gone, and the load that it kept from the database brings that down too.',
  remediation: {
    steps: [
      'Add a replica to the group, in a zone other than the primary’s.',
      'Open ElastiCache, the cache, Modify, and switch on Auto-failover and Multi-AZ.',
    ],
    cli: 'aws elasticache increase-replica-count --replication-group-id NAME --new-replica-count 1 --apply-immediately\naws elasticache modify-replication-group --replication-group-id NAME --automatic-failover-enabled --multi-az-enabled --apply-immediately',
    terraform: `resource "aws_elasticache_replication_group" "this" {
  # ...
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  multi_az_enabled           = true
}`,
  },
  sources: [
    'AWS Security Hub, ElastiCache.3',
    'Amazon ElastiCache User Guide, "Minimizing downtime in ElastiCache by using Multi-AZ with Valkey and Redis OSS"',
  ],
  evaluate: ({ 'elasticache.replication-groups': groups }) =>
    groups.map((group) => {
      const { automaticFailover, multiAz } = group
      return judge(group, { automaticFailover, multiAz }, (facts) => {
        const faults = [
          ...(facts.automaticFailover === 'enabled'
            ? []
            : [`automatic failover is ${facts.automaticFailover}`]),
          ...(facts.multiAz === 'enabled' ? [] : [`Multi-AZ is ${facts.multiAz}`]),
        ]
        return faults.length === 0 ? pass : fail(`${faults.join(' and ').replace(/^a/, 'A')}.`)
      })
    }),
})
