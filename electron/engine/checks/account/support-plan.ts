import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'account.support-plan',
  title: 'The support plan allows technical cases and Health data',
  action: 'Choose a support plan with technical cases',
  severity: 'low',
  belongs: {
    subGoals: ['availability.always-on'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'incident-response',
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'account.support-plan',
  rationale:
    'With a business plan or better, engineers of AWS answer within an hour when production is down, and AWS Health tells programs what touches this account. AWS charges for it, so accounts without production may accept the risk.',
  risk: 'Production stands still, nobody at AWS can be asked about it, and the notice that explains it was never read by a program.',
  remediation: {
    steps: [
      'Sign in to the management account, or as an administrator who may change the plan.',
      'Open Support Center, Support plans, and choose the business plan or a better one for accounts with production.',
    ],
    cli: 'aws support describe-severity-levels --region us-east-1',
  },
  sources: [
    'AWS Support API Reference, "DescribeSeverityLevels"',
    'AWS Support User Guide, "Compare AWS Support Plans"',
  ],
  evaluate: ({ 'account.support-plan': found }, { account }) =>
    found.map(({ region, technicalCases }) =>
      judge({ ...account, region }, { technicalCases: known(technicalCases) }, () =>
        technicalCases ? pass : fail('The support plan takes no technical cases by program.'),
      ),
    ),
})
