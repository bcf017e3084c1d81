import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

const hour = 3_600_000

export default defineCheck({
  id: 'ec2.instance-ssm-managed',
  title: 'Running instances report to Systems Manager',
  action: 'Bring instances under Systems Manager',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.patching'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
    hygiene: ['keep-updated'],
  },
  resourceType: 'AWS::EC2::Instance',
  scope: 'regional',
  subject: 'ec2.instances',
  consults: ['ssm.managed-nodes'],
  rationale:
    'Systems Manager patches instances, takes stock of what is on them and opens sessions without SSH. It needs an agent that runs, a way to reach AWS, and a role that allows it.',
  risk: 'Nobody sees which patches the machine lacks, and it stays as it was on the day it was made.',
  remediation: {
    steps: [
      'Switch on Default Host Management Configuration in Systems Manager, or attach AmazonSSMManagedInstanceCore to the instance role.',
      'See that SSM Agent is installed and running.',
      'In a subnet without a way out, make endpoints for ssm, ssmmessages and ec2messages.',
    ],
    cli: 'aws ssm update-service-setting --setting-id arn:aws:ssm:REGION:ACCOUNT:servicesetting/ssm/managed-instance/default-ec2-instance-management-role --setting-value service-role/AWSSystemsManagerDefaultEC2InstanceManagementRole',
    terraform: `resource "aws_iam_role_policy_attachment" "ssm" {
  role       = aws_iam_role.instance.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
}`,
  },
  sources: [
    'AWS Security Hub, SSM.1',
    'AWS Systems Manager User Guide, "Troubleshooting managed node availability"',
  ],
  evaluate({ 'ec2.instances': instances, 'ssm.managed-nodes': nodes }, { scannedAt }) {
    const onlineOf = new Map(nodes.map(({ arn, online }) => [arn, online]))
    const anHourBefore = new Date(Date.parse(scannedAt) - hour).toISOString()
    return instances.map((instance) => {
      const facts = {
        state: known(instance.state),
        startedAt: known(instance.startedAt),
        online: known(onlineOf.get(instance.arn) ?? null),
      }
      return judge(instance, facts, ({ state, startedAt, online }) => {
        if (state === 'stopped') return notApplicable('The instance is stopped.')
        if (online) return pass
        if (startedAt > anHourBefore) return notApplicable('It started within an hour before the scan.')
        return fail(
          online === null
            ? 'It does not report to Systems Manager.'
            : 'Systems Manager has lost the connection to its agent.',
        )
      })
    })
  },
})
