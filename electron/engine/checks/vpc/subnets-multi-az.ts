import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'vpc.subnets-multi-az',
  title: 'Each VPC in use has subnets in several zones',
  action: 'Spread subnets over zones',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.redundancy', 'availability.fault-tolerance'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'infrastructure-protection',
  },
  resourceType: 'AWS::EC2::VPC',
  scope: 'regional',
  subject: 'vpc.vpcs',
  rationale:
    'A subnet stands in one zone. Only where a VPC has subnets in a second one can groups, databases and load balancers have something left when the first zone fails.',
  risk: 'When its one zone fails, everything in the VPC is gone, and there is nowhere to start it again.',
  remediation: {
    steps: [
      'Open VPC, Subnets, Create subnet, and add one in another zone for each kind of subnet.',
      'Let load balancers, Auto Scaling groups and database subnet groups use both.',
    ],
    cli: 'aws ec2 create-subnet --vpc-id ID --cidr-block CIDR --availability-zone ZONE',
    terraform: `resource "aws_subnet" "b" {
  vpc_id            = aws_vpc.this.id
  cidr_block        = "10.0.2.0/24"
  availability_zone = "eu-west-1b"
}`,
  },
  sources: [
    'Amazon VPC User Guide, "Subnets for your VPC"',
    'AWS Well-Architected Framework, REL10-BP01 "Deploy the workload to multiple locations"',
  ],
  evaluate: ({ 'vpc.vpcs': vpcs }) =>
    vpcs.map((vpc) =>
      judge(vpc, { inUse: vpc.inUse, zones: vpc.zones }, ({ inUse, zones }) => {
        if (!inUse) return notApplicable('Nothing has a network interface in it.')
        return zones.length > 1 ? pass : fail(`All its subnets stand in ${zones.join() || 'no zone'}.`)
      }),
    ),
})
