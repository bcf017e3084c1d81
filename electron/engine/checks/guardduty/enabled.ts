import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'guardduty.enabled',
  title: 'GuardDuty watches every Region in use',
  action: 'Switch on GuardDuty in every Region',
  severity: 'high',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
  },
  resourceType: 'AWS::::Account',
  scope: 'regional',
  subject: 'guardduty.detector',
  rationale:
    'GuardDuty reads API calls, name look-ups and network flows and tells of what looks like an attack. A Region that nobody uses is where an intruder is least noticed.',
  risk: 'Stolen keys mine coins or copy data for weeks, and the first sign is the bill.',
  remediation: {
    steps: [
      'Open GuardDuty in the Region and choose Get started, Enable GuardDuty.',
      'With an organization, name an administrator account and let it enable new accounts and all Regions by itself.',
    ],
    cli: 'aws guardduty create-detector --enable --region REGION',
    terraform: `resource "aws_guardduty_detector" "this" {
  enable = true
}`,
  },
  sources: ['AWS Security Hub, GuardDuty.1', 'Amazon GuardDuty User Guide, "Getting started with GuardDuty"'],
  evaluate: ({ 'guardduty.detector': found }, { account }) =>
    found.map(({ region, detector }) =>
      judge({ ...account, region }, { detector }, (facts) => {
        if (facts.detector === null) return fail('GuardDuty is off in this Region.')
        return facts.detector.enabled ? pass : fail('GuardDuty is suspended in this Region.')
      }),
    ),
})
