import { defineCheck } from '../define-check'
import { judgePublicPolicies } from '../policies/public-policy'

export default defineCheck({
  id: 'secretsmanager.policy-not-public',
  title: 'Secret policies do not admit everyone',
  action: 'Name principals in secret policies',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::SecretsManager::Secret',
  scope: 'regional',
  subject: 'secretsmanager.secrets',
  rationale:
    'A secret may have a policy of its own, which can let other accounts read it. Secrets Manager refuses the widest ones only where it is asked to block public access.',
  risk: 'Every AWS account can read the secret, and use it against the system behind it.',
  remediation: {
    steps: [
      'Open Secrets Manager, the secret, Resource permissions, Edit, and name the roles or accounts that need it.',
      'Choose Block public access when you save.',
      'Change the secret: it has been readable.',
    ],
    cli: 'aws secretsmanager put-resource-policy --secret-id ID --resource-policy file://policy.json --block-public-policy\naws secretsmanager delete-resource-policy --secret-id ID',
    terraform: `resource "aws_secretsmanager_secret_policy" "this" {
  secret_arn          = aws_secretsmanager_secret.this.arn
  policy              = data.aws_iam_policy_document.named_principals.json
  block_public_policy = true
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.21',
    'AWS Secrets Manager User Guide, "Resource-based policies"',
  ],
  evaluate: ({ 'secretsmanager.secrets': secrets }) =>
    judgePublicPolicies(secrets, 'secretsmanager:GetResourcePolicy', 'The policy of the secret'),
})
