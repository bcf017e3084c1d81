import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'elasticache.encrypted',
  title: 'Cache groups are encrypted at rest and in transit',
  action: 'Encrypt cache groups at rest and in transit',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.server-side-encryption',
    practice: 'data-protection',
    data: ['at-rest', 'in-transit'],
  },
  resourceType: 'AWS::ElastiCache::ReplicationGroup',
  scope: 'regional',
  subject: 'elasticache.replication-groups',
  rationale:
    'A cache holds sessions, tokens and copies of records, and writes them to disk for backups and for replicas that catch up. At rest it is encrypted only where that was chosen when it was made.',
  risk: 'A session that is read on its way to the cache, or from a backup, is as good as its owner’s password.',
  remediation: {
    steps: [
      'For transit, modify the group of Redis 7 or Valkey: first with mode preferred, then, once all clients use TLS, required.',
      'Encryption at rest cannot be switched on in place: make a backup and restore it as an encrypted group.',
      'Switch the clients over, then delete the old group and its backups.',
    ],
    cli: 'aws elasticache modify-replication-group --replication-group-id NAME --transit-encryption-enabled --transit-encryption-mode preferred --apply-immediately',
    terraform: `resource "aws_elasticache_replication_group" "this" {
  # ...
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  transit_encryption_mode    = "required"
}`,
  },
  sources: [
    'AWS Security Hub, ElastiCache.4 and ElastiCache.5',
    'Amazon ElastiCache User Guide, "Data security in Amazon ElastiCache"',
  ],
  evaluate: ({ 'elasticache.replication-groups': groups }) =>
    groups.map((group) => {
      const { encryptedAtRest, encryptedInTransit } = group
      const facts = { encryptedAtRest, encryptedInTransit, transitMode: known(group.transitMode) }
      return judge(
        group,
        facts,
        ({ encryptedAtRest: atRest, encryptedInTransit: inTransit, transitMode }) => {
          const faults = [...(atRest ? [] : ['at rest']), ...(inTransit ? [] : ['in transit'])]
          if (faults.length > 0) return fail(`Not encrypted ${faults.join(' and ')}.`)
          return transitMode === 'preferred'
            ? passWithNote('Clients may still connect without TLS: its mode is preferred, not required.')
            : pass
        },
      )
    }),
})
