import { defineCheck } from '../define-check'
import { isOfOneAccount, judgePublicPolicies } from '../policies/public-policy'

export default defineCheck({
  id: 'sns.topic-not-public',
  title: 'Topic policies do not admit everyone',
  action: 'Name principals in topic policies',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::SNS::Topic',
  scope: 'regional',
  subject: 'sns.topics',
  rationale:
    'The policy of a topic says who may publish to it and who may subscribe. What SNS writes for a new topic allows everyone, but only of the account that owns it; a statement for everyone without such a condition opens the topic to every AWS account.',
  risk: 'Strangers subscribe and read every message, or publish messages that your systems and people take for yours.',
  remediation: {
    steps: [
      'Open SNS, the topic, Edit, Access policy, and replace the wildcard by the ARNs of roles, accounts or services.',
      'Where a service publishes, name it and add a condition on aws:SourceArn or aws:SourceAccount.',
      'Look through the subscriptions and remove those that nobody knows.',
    ],
    cli: 'aws sns set-topic-attributes --topic-arn ARN --attribute-name Policy --attribute-value file://policy.json',
    terraform: `resource "aws_sns_topic_policy" "this" {
  arn    = aws_sns_topic.this.arn
  policy = data.aws_iam_policy_document.named_principals.json
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.21',
    'AWS Security Hub, SNS.4',
    'Amazon SNS Developer Guide, "Overview of managing access in Amazon SNS"',
  ],
  evaluate: ({ 'sns.topics': topics }) =>
    judgePublicPolicies(topics, 'sns:GetTopicAttributes', 'The policy of the topic', isOfOneAccount),
})
