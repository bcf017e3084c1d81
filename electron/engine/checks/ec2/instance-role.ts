import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'ec2.instance-role',
  title: 'Running instances use an IAM role',
  action: 'Give instances an IAM role',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::EC2::Instance',
  scope: 'regional',
  subject: 'ec2.instances',
  consults: ['iam.instance-profiles'],
  rationale:
    'Programs on an instance with a role get credentials that change several times a day. Without one, whoever needs AWS there leaves an access key in a file, and Systems Manager may not reach the machine.',
  risk: 'A key on a disk is copied with it, works from anywhere and for years.',
  remediation: {
    steps: [
      'Make a role for EC2 with what the programs need, and nothing more.',
      'Open EC2, the instance, Actions, Security, Modify IAM role, and choose it.',
      'Remove access keys from the host, and delete them.',
    ],
    cli: 'aws ec2 associate-iam-instance-profile --instance-id ID --iam-instance-profile Name=NAME',
    terraform: `resource "aws_instance" "this" {
  # ...
  iam_instance_profile = aws_iam_instance_profile.this.name
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.16',
    'AWS IAM User Guide, "Use an IAM role to grant permissions to applications running on Amazon EC2 instances"',
  ],
  evaluate({ 'ec2.instances': instances, 'iam.instance-profiles': profiles }) {
    const roleOf = new Map(profiles.map(({ arn, role }) => [arn, role]))
    return instances.map((instance) => {
      const { instanceProfile } = instance
      const facts = {
        state: known(instance.state),
        instanceProfile: known(instanceProfile),
        role: known(instanceProfile === null ? null : (roleOf.get(instanceProfile) ?? null)),
      }
      return judge(instance, facts, ({ state, role }) => {
        if (state === 'stopped') return notApplicable('The instance is stopped.')
        if (instanceProfile === null) return fail('It has no instance profile.')
        return role === null ? fail('Its instance profile holds no role.') : pass
      })
    })
  },
})
