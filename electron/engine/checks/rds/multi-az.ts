import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'rds.multi-az',
  title: 'Production databases have a standby in another zone',
  action: 'Give databases a standby in another zone',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.redundancy', 'availability.fault-tolerance'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
  },
  resourceType: 'AWS::RDS::DBInstance',
  scope: 'regional',
  subject: 'rds.databases',
  consults: ['rds.instances'],
  rationale:
    'With a standby, or with cluster members in two zones, a database goes on within a minute or two when a zone or a host fails, and patches interrupt it for seconds.',
  risk: 'One failing zone or host stops the application until a person has restored the database.',
  remediation: {
    steps: [
      'Open RDS, the database, Modify, and choose a Multi-AZ deployment.',
      'For Aurora add a reader in another zone.',
      'Suppress the finding for databases that are not for production.',
    ],
    cli: 'aws rds modify-db-instance --db-instance-identifier NAME --multi-az',
    terraform: `resource "aws_db_instance" "this" {
  # ...
  multi_az = true
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 3.2.4',
    'AWS Security Hub, RDS.5 and RDS.15',
    'Amazon RDS User Guide, "Configuring and managing a Multi-AZ deployment"',
  ],
  evaluate({ 'rds.databases': databases, 'rds.instances': instances }) {
    const zoneOf = new Map(instances.map(({ arn, zone }) => [arn, zone]))
    return databases.map((database) => {
      const zones = new Set(database.members.flatMap((member) => zoneOf.get(member) ?? []))
      const facts = {
        replica: known(database.replica),
        multiAz: known(database.multiAz),
        ...(database.kind === 'cluster' && { memberZones: known([...zones].sort()) }),
      }
      return judge(database, facts, ({ replica, multiAz }) => {
        if (replica) return notApplicable('A replica: its source is what needs the standby.')
        if (multiAz || zones.size > 1) return pass
        return fail(
          database.kind === 'cluster'
            ? 'The cluster has no members in two zones.'
            : 'The database has no standby in another zone.',
        )
      })
    })
  },
})
