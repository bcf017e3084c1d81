import { defineCheck } from '../define-check'
import { fail, pass } from '../judge'
import { anywhere, includesPort, judgeOpenings } from '../open-ports'

export default defineCheck({
  id: 'ec2.sg-no-high-risk-ports',
  title: 'Database and legacy ports are not open to the internet',
  action: 'Close database and legacy ports to the internet',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
    hygiene: ['firewalls'],
  },
  resourceType: 'AWS::EC2::SecurityGroup',
  scope: 'regional',
  subject: 'ec2.security-groups',
  rationale:
    'Databases, caches, search engines and old protocols expect to be asked by programs that are trusted. Many of them have no password at first, or send it in the clear.',
  risk: 'Strangers read or wipe the database, or lock it and ask for money.',
  remediation: {
    steps: [
      'Open EC2, Security Groups, the group, Edit inbound rules.',
      'Let the port in from the security group of the application only.',
    ],
    cli: 'aws ec2 revoke-security-group-ingress --group-id ID --protocol tcp --port 3306 --cidr 0.0.0.0/0',
  },
  sources: [
    'AWS Security Hub, EC2.19',
    'Amazon EC2 User Guide, "Security group rules for different use cases"',
  ],
  evaluate: ({ 'ec2.security-groups': groups }) =>
    judgeOpenings(groups, anywhere, (openings) => {
      const open = highRiskPorts.filter((port) => openings.some(includesPort(port)))
      if (open.length === 0) return pass
      return fail(
        open.length === highRiskPorts.length
          ? 'All database and legacy ports are open to the internet.'
          : `Open to the internet: ${open.join(', ')}.`,
      )
    }),
})

/**
 * Those of EC2.19 but 22, 3389 and 445, which have checks of their own, and the usual ports of Oracle, Redis, Memcached
 * and MongoDB.
 */
const highRiskPorts = [
  20, 21, 23, 25, 110, 135, 143, 1433, 1434, 1521, 3000, 3306, 4333, 5000, 5432, 5500, 5601, 6379, 8080, 8088,
  8888, 9200, 9300, 11211, 27017,
]
