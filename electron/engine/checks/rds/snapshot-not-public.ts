import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'rds.snapshot-not-public',
  title: 'No manual RDS or Aurora snapshot is shared with everyone',
  action: 'Make public database snapshots private',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::RDS::DBSnapshot',
  scope: 'regional',
  subject: 'rds.manual-snapshots',
  rationale:
    'A public snapshot is a whole database that every AWS account may copy and open. Automated snapshots cannot be shared, and encrypted ones not with everyone.',
  risk: 'Strangers restore the database and read every table; taking the permission back does not take back their copy.',
  remediation: {
    steps: [
      'Open RDS, Snapshots, the snapshot, Actions, Share snapshot, and choose Private.',
      'Treat the data in it, and every password it holds, as published.',
      'Encrypt databases, so that their snapshots cannot be made public.',
    ],
    cli: 'aws rds modify-db-snapshot-attribute --db-snapshot-identifier NAME --attribute-name restore --values-to-remove all\naws rds modify-db-cluster-snapshot-attribute --db-cluster-snapshot-identifier NAME --attribute-name restore --values-to-remove all',
    terraform: `resource "aws_db_snapshot" "this" {
  # ...
  shared_accounts = []   # never "all"
}`,
  },
  sources: [
    'AWS Security Hub, RDS.1',
    'Amazon RDS User Guide, "Sharing a DB snapshot for Amazon RDS"',
    'Amazon Aurora User Guide, "Sharing a DB cluster snapshot"',
  ],
  evaluate: ({ 'rds.manual-snapshots': snapshots }) =>
    snapshots.map((snapshot) =>
      judge(snapshot, { encrypted: known(snapshot.encrypted), public: snapshot.public }, (facts) =>
        facts.public ? fail('Every AWS account can restore it.') : pass,
      ),
    ),
})
