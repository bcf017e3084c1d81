import { defineCheck } from '../define-check'
import { isOfOneAccount, judgePublicPolicies } from '../policies/public-policy'

export default defineCheck({
  id: 'sqs.queue-not-public',
  title: 'Queue policies do not admit everyone',
  action: 'Name principals in queue policies',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::SQS::Queue',
  scope: 'regional',
  subject: 'sqs.queues',
  rationale:
    'A queue without a policy is its account’s alone. A policy is needed for topics, buckets and other accounts that send to it, and examples on the web often let everyone send for simplicity’s sake.',
  risk: 'Strangers put in messages that your workers act upon, or take out and delete the ones that they should have had.',
  remediation: {
    steps: [
      'Open SQS, the queue, Queue policies, Edit, and replace the wildcard by the ARNs of roles, accounts or services.',
      'Where a topic or a bucket sends, name its service and add a condition on aws:SourceArn.',
    ],
    cli: 'aws sqs set-queue-attributes --queue-url URL --attributes file://attributes.json   # {"Policy": "..."}',
    terraform: `resource "aws_sqs_queue_policy" "this" {
  queue_url = aws_sqs_queue.this.id
  policy    = data.aws_iam_policy_document.named_principals.json
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.21',
    'AWS Security Hub, SQS.3',
    'Amazon SQS Developer Guide, "Identity and access management in Amazon SQS"',
  ],
  evaluate: ({ 'sqs.queues': queues }) =>
    judgePublicPolicies(queues, 'sqs:GetQueueAttributes', 'The policy of the queue', isOfOneAccount),
})
