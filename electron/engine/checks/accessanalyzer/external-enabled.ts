import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'accessanalyzer.external-enabled',
  title: 'An external-access analyzer is active in each Region',
  action: 'Create an external-access analyzer in every Region',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
  },
  resourceType: 'AWS::::Account',
  scope: 'regional',
  subject: 'accessanalyzer.analyzers',
  rationale:
    'The analyzer reads the policies of buckets, keys, roles, queues and more, and tells which of them let in someone from outside. It costs nothing.',
  risk: 'A policy lets a stranger into a bucket or a role, and nobody hears of it.',
  remediation: {
    steps: [
      'Open IAM in the Region, Access analyzer, Create analyzer, and choose external access.',
      'With an organization, create it there once for all accounts; a member account does not see that one.',
    ],
    cli: 'aws accessanalyzer create-analyzer --analyzer-name external --type ACCOUNT --region REGION',
    terraform: `resource "aws_accessanalyzer_analyzer" "this" {
  analyzer_name = "external"
  type          = "ACCOUNT"
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.18',
    'AWS IAM User Guide, "Getting started with AWS Identity and Access Management Access Analyzer"',
  ],
  evaluate: ({ 'accessanalyzer.analyzers': found }, { account }) =>
    found.map(({ region, analyzers }) =>
      judge(
        { ...account, region },
        { analyzers: known(analyzers.map(({ name, active }) => ({ name, active }))) },
        (facts) => {
          if (facts.analyzers.length === 0) return fail('No analyzer looks for access from outside here.')
          return facts.analyzers.some(({ active }) => active) ? pass : fail('Its analyzer is not active.')
        },
      ),
    ),
})
