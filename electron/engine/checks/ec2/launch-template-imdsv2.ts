import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'ec2.launch-template-imdsv2',
  title: 'Launch templates require IMDSv2',
  action: 'Require IMDSv2 in launch templates',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
  },
  resourceType: 'AWS::EC2::LaunchTemplate',
  scope: 'regional',
  subject: 'ec2.launch-templates',
  rationale:
    'Instances take their metadata options from the template they start from. Judged are its default version and its newest one. A version that says nothing leaves it to image and account, where it can change unseen.',
  risk: 'Every instance that a group starts answers plain metadata requests, and a tricked web application gives away its role.',
  remediation: {
    steps: [
      'Open EC2, Launch Templates, the template, Modify template, Advanced details, and choose Metadata version V2 only.',
      'Make the new version the default, and let groups refresh their instances.',
    ],
    cli: 'aws ec2 create-launch-template-version --launch-template-id ID --source-version \'$Latest\' --launch-template-data \'{"MetadataOptions":{"HttpTokens":"required"}}\'\naws ec2 modify-launch-template --launch-template-id ID --default-version NUMBER',
    terraform: `resource "aws_launch_template" "this" {
  # ...
  update_default_version = true
  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }
}`,
  },
  sources: [
    'AWS Security Hub, EC2.170',
    'Amazon EC2 User Guide, "Configure the Instance Metadata Service options"',
  ],
  evaluate: ({ 'ec2.launch-templates': templates }) =>
    templates.map((template) =>
      judge(template, { versions: known(template.versions) }, ({ versions }) => {
        const open = versions.filter((version) => version.metadataEnabled && !version.tokensRequired)
        return open.length === 0
          ? pass
          : fail(`Version ${open.map(({ number }) => number).join(' and ')} does not require session tokens.`)
      }),
    ),
})
