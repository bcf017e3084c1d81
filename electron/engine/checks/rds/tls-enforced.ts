import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'rds.tls-enforced',
  title: 'PostgreSQL and MySQL databases insist on TLS',
  action: 'Make databases refuse connections without TLS',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.encryption', 'integrity.as-intended'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'data-protection',
    data: ['in-transit'],
  },
  resourceType: 'AWS::RDS::DBParameterGroup',
  scope: 'regional',
  subject: 'rds.parameter-groups',
  rationale:
    'Every database of RDS can speak TLS, but only one setting makes it refuse to speak without. It stands in the parameter group; groups that no instance uses are left aside.',
  risk: 'A program that was set up without TLS sends the password and all data in the clear, and nobody notices.',
  remediation: {
    steps: [
      'See which programs connect without TLS, and set them up for it.',
      'Make a parameter group of your own where the database uses a default one, which cannot be changed.',
      'Set the parameter that the finding names to 1, give the group to the instance, and restart it.',
    ],
    cli: 'aws rds modify-db-parameter-group --db-parameter-group-name NAME --parameters ParameterName=rds.force_ssl,ParameterValue=1,ApplyMethod=pending-reboot',
    terraform: `resource "aws_db_parameter_group" "this" {
  family = "postgres16"
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}`,
  },
  sources: [
    'AWS Security Hub, RDS.38 and RDS.39',
    'Amazon RDS User Guide, "Using SSL/TLS to encrypt a connection to a DB instance or cluster"',
  ],
  evaluate: ({ 'rds.parameter-groups': groups }) =>
    groups.map((group) =>
      judge(
        group,
        {
          engine: known(group.engine),
          usedBy: known(group.usedBy),
          insistsOnTls: group.insistsOnTls,
        },
        ({ engine, insistsOnTls: setting }) => {
          if (setting === null)
            return notApplicable(
              engine.startsWith('aurora')
                ? 'Aurora keeps this in the parameter group of the cluster, which Triad does not read.'
                : `${engine} has no such setting in parameter groups.`,
            )
          return on.includes(setting.value?.toUpperCase() ?? '')
            ? pass
            : fail(`${setting.name} is ${setting.value ?? 'not set'} for ${group.usedBy.join(', ')}.`)
        },
      ),
    ),
})

/** MySQL takes either word; its own default is off, and so is that of the others. */
const on = ['1', 'ON', 'TRUE']
