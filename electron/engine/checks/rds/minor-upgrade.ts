import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'rds.minor-upgrade',
  title: 'Databases take minor engine updates automatically',
  action: 'Let databases take minor updates',
  severity: 'high',
  belongs: {
    subGoals: ['availability.patching'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
    hygiene: ['keep-updated'],
  },
  resourceType: 'AWS::RDS::DBInstance',
  scope: 'regional',
  subject: 'rds.instances',
  rationale:
    'Minor versions bring the security fixes of the engine. Taken automatically they arrive in the maintenance window and nobody has to remember them.',
  risk: 'The database runs for months with flaws that are published and mended.',
  remediation: {
    steps: [
      'Open RDS, the database, Modify, and switch on Auto minor version upgrade.',
      'Set a maintenance window in which a short interruption is fine.',
    ],
    cli: 'aws rds modify-db-instance --db-instance-identifier NAME --auto-minor-version-upgrade',
    terraform: `resource "aws_db_instance" "this" {
  # ...
  auto_minor_version_upgrade = true
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 3.2.2',
    'AWS Security Hub, RDS.13',
    'Amazon RDS User Guide, "Upgrading a DB instance engine version"',
  ],
  evaluate: ({ 'rds.instances': instances }) =>
    instances.map((instance) =>
      judge(instance, { autoMinorUpgrade: known(instance.autoMinorUpgrade) }, ({ autoMinorUpgrade }) =>
        autoMinorUpgrade ? pass : fail('Minor engine updates wait for a person.'),
      ),
    ),
})
