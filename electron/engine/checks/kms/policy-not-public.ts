import { defineCheck } from '../define-check'
import { judgePublicPolicies } from '../policies/public-policy'

export default defineCheck({
  id: 'kms.policy-not-public',
  title: 'Key policies do not admit everyone',
  action: 'Name principals in key policies',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    data: ['at-rest'],
  },
  resourceType: 'AWS::KMS::Key',
  scope: 'regional',
  subject: 'kms.keys',
  rationale:
    'The key policy decides who may use a key, before any policy of IAM. A statement that allows everyone and binds neither the calling account, the organization nor the source opens the key to every AWS account.',
  risk: 'Strangers decrypt what was encrypted with the key once they get hold of it, or lock it away by deleting the key.',
  remediation: {
    steps: [
      'Open KMS, the key, Key policy, Edit, and replace the wildcard by the ARNs of roles or accounts.',
      'Where many accounts need it, add a condition on aws:PrincipalOrgID or kms:CallerAccount.',
    ],
    cli: 'aws kms put-key-policy --key-id ID --policy-name default --policy file://policy.json   # replaces the policy: keep its other statements',
    terraform: `resource "aws_kms_key_policy" "this" {
  key_id = aws_kms_key.this.id
  policy = data.aws_iam_policy_document.named_principals.json
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.21',
    'AWS Security Hub, KMS.5',
    'AWS KMS Developer Guide, "Key policies in AWS KMS"',
  ],
  evaluate: ({ 'kms.keys': keys }) => judgePublicPolicies(keys, 'kms:GetKeyPolicy', 'Its policy'),
})
