import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'redshift.encrypted',
  title: 'Warehouse clusters are encrypted at rest',
  action: 'Encrypt data warehouses at rest',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.server-side-encryption',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::Redshift::Cluster',
  scope: 'regional',
  subject: 'redshift.clusters',
  rationale:
    'Encryption covers the blocks of data, the metadata and the snapshots of a cluster. AWS switches it on for new clusters since 2025; older ones may be without.',
  risk: 'Whoever gets at a snapshot or at the disks reads every table without any key.',
  remediation: {
    steps: [
      'Open Redshift, Clusters, the cluster, Properties, Edit encryption, and choose a KMS key.',
      'Redshift moves the data to encrypted storage meanwhile; the cluster can only be read for a part of that time.',
      'Delete old snapshots that are not encrypted.',
    ],
    cli: 'aws redshift modify-cluster --cluster-identifier NAME --encrypted --kms-key-id KEY',
    terraform: `resource "aws_redshift_cluster" "this" {
  # ...
  encrypted  = true
  kms_key_id = aws_kms_key.this.arn
}`,
  },
  sources: [
    'AWS Security Hub, Redshift.10',
    'Amazon Redshift Management Guide, "Amazon Redshift database encryption"',
  ],
  evaluate: ({ 'redshift.clusters': clusters }) =>
    clusters.map((cluster) =>
      judge(cluster, { encrypted: cluster.encrypted }, ({ encrypted }) =>
        encrypted ? pass : fail('Neither the cluster nor its snapshots are encrypted.'),
      ),
    ),
})
