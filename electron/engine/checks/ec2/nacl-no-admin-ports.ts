import { known, mapRead } from '../../../../shared/domain/evidence'
import type { NetworkAcl } from '../../../../shared/domain/inputs/ec2'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'
import {
  adminPorts,
  anywhere,
  includesTcpPort,
  includesUdpPort,
  type Everywhere,
  type Opening,
} from '../open-ports'

export default defineCheck({
  id: 'ec2.nacl-no-admin-ports',
  title: 'Network ACLs do not admit SSH or RDP from anywhere',
  action: 'Close SSH and RDP in network ACLs',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
    hygiene: ['firewalls'],
  },
  resourceType: 'AWS::EC2::NetworkAcl',
  scope: 'regional',
  subject: 'ec2.network-acls',
  rationale:
    'A network ACL is the second lock of a subnet: it holds where a security group is opened by mistake. Entries are tried by number and the first that matches decides, so a Deny of a smaller range before an Allow of everything closes nothing for the rest. The default ACL of a VPC in which nothing has a network interface is left alone, for nothing is behind it.',
  risk: 'One wrong rule in one security group is enough to put SSH or RDP before the whole internet.',
  remediation: {
    steps: [
      'Open VPC, Network ACLs, the ACL, Inbound rules, Edit.',
      'Put entries that deny TCP and UDP 22 and 3389 from 0.0.0.0/0 and ::/0 before the one that allows everything, or narrow that one.',
      'Delete default VPCs that nobody uses.',
    ],
    cli: 'aws ec2 create-network-acl-entry --network-acl-id ID --ingress --rule-number 90 --protocol tcp --port-range From=22,To=22 --cidr-block 0.0.0.0/0 --rule-action deny',
    terraform: `resource "aws_network_acl_rule" "no_ssh" {
  network_acl_id = aws_network_acl.this.id
  rule_number    = 90
  protocol       = "tcp"
  rule_action    = "deny"
  cidr_block     = "0.0.0.0/0"
  from_port      = 22
  to_port        = 22
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 6.2',
    'AWS Security Hub, EC2.21',
    'Amazon VPC User Guide, "Network ACL rules"',
  ],
  evaluate: ({ 'ec2.network-acls': acls }) =>
    acls.map((acl) => {
      const admits = anywhere.flatMap((from) => admitted(acl, from).map((port) => `${port} from ${from}`))
      return weigh(acl, { admits: known(admits), vpcInUse: acl.vpcInUse }, ({ vpcInUse }) => {
        if (admits.length === 0) return known(pass)
        return mapRead(vpcInUse, (inUse) =>
          inUse === false
            ? notApplicable('It is the default of a VPC in which nothing has a network interface.')
            : fail(`It admits ${admits.join(', ')}.`),
        )
      })
    }),
})

/** `SSH (22)`: the ports that the first entry about them lets in, over TCP or UDP, from the whole of a family. */
const admitted = ({ ingress }: NetworkAcl, everywhere: Everywhere): readonly string[] =>
  adminPorts
    .filter(([port]) =>
      [includesTcpPort(port), includesUdpPort(port)].some(
        (includes: (opening: Opening) => boolean) =>
          ingress.find((entry) => entry.from === everywhere && includes(entry))?.allows,
      ),
    )
    .map(([port, name]) => `${name} (${port})`)
