import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'ec2.user-data-no-secrets',
  title: 'Instance user data holds no secrets',
  action: 'Move secrets out of user data',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
  },
  resourceType: 'AWS::EC2::Instance',
  scope: 'regional',
  subject: 'ec2.user-data',
  rationale:
    'User data is no secret place: every program on the instance can read it, and so can whoever may describe instances. Triad looks for names that end like a password, and values with the shape of a key, where they are read, and keeps only the rule and the number of the line.',
  risk: 'A flaw in one web page that fetches addresses is enough to read the password and to use it elsewhere.',
  remediation: {
    steps: [
      'Put the secret into Secrets Manager or Parameter Store, and let the instance fetch it with its role.',
      'Change the secret: it has been readable.',
      'Stop the instance, Actions, Instance settings, Edit user data; mend its launch template too.',
      'Suppress the finding as a false positive where the line holds no secret.',
    ],
    cli: 'aws ec2 modify-instance-attribute --instance-id ID --attribute userData --value file://user-data.b64',
    terraform: `resource "aws_instance" "this" {
  # ...
  iam_instance_profile = aws_iam_instance_profile.app.name
  user_data            = <<-EOT
    #!/bin/bash
    aws secretsmanager get-secret-value --secret-id shop/db --query SecretString
  EOT
}`,
  },
  sources: [
    'Amazon EC2 User Guide, "Run commands when you launch an EC2 instance with user data input"',
    'AWS Secrets Manager User Guide, "AWS Secrets Manager best practices"',
  ],
  evaluate: ({ 'ec2.user-data': instances }) =>
    instances.map((instance) =>
      judge(instance, { secrets: instance.secrets }, ({ secrets }) => {
        if (secrets === null || secrets.length === 0) return pass
        const lines = secrets.map(({ line, rule }) => `${line} (${rule})`)
        return fail(
          `It looks as if secrets stand in ${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}.`,
        )
      }),
    ),
})
