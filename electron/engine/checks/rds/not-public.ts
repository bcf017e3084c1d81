import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'rds.not-public',
  title: 'No database instance has a public address',
  action: 'Take databases off the internet',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.os-network-firewall',
    practice: 'data-protection',
    hygiene: ['firewalls'],
    data: ['at-rest'],
  },
  resourceType: 'AWS::RDS::DBInstance',
  scope: 'regional',
  subject: 'rds.instances',
  rationale:
    'A database with a public address is one security group rule away from everyone. Applications reach it within the network, people through a VPN or Session Manager.',
  risk: 'Passwords are guessed from the internet, and a flaw of the engine is open to everyone at once.',
  remediation: {
    steps: [
      'Move clients to private connections.',
      'Open RDS, the database, Modify, Connectivity, and choose Not publicly accessible.',
    ],
    cli: 'aws rds modify-db-instance --db-instance-identifier NAME --no-publicly-accessible --apply-immediately',
    terraform: `resource "aws_db_instance" "this" {
  # ...
  publicly_accessible = false
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 3.2.3',
    'AWS Security Hub, RDS.2',
    'Amazon RDS User Guide, "Working with a DB instance in a VPC"',
  ],
  evaluate: ({ 'rds.instances': instances }) =>
    instances.map((instance) =>
      judge(instance, { publicAddress: known(instance.publicAddress) }, ({ publicAddress }) =>
        publicAddress ? fail('Its name leads to a public address.') : pass,
      ),
    ),
})
