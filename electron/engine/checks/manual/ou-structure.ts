import { defineManualCheck } from '../define-manual-check'

export default defineManualCheck({
  id: 'manual.ou-structure',
  title: 'Organizational units follow environment and sensitivity',
  action: 'State that organizational units follow environment',
  severity: 'low',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'compliance',
  },
  resourceType: 'AWS::::Account',
  statement:
    'Organizational units keep production, non-production, sandboxes, security and shared services apart; or the account is in no organization.',
  evidence: 'The tree of organizational units, and when it was last looked at.',
  mostDays: 365,
  rationale:
    "Policies of an organization hold by unit. Where production and sandboxes share one, either the sandbox is too tight or production too loose. What a unit is meant for is in nobody's API.",
  risk: 'A guardrail that production needs cannot be set, because an experiment in the same unit would break.',
  remediation: {
    steps: [
      'Draw the units that you want: security, infrastructure, production, non-production, sandbox.',
      'Move accounts with low risk first, and look at what the policies of the new unit refuse.',
      'Attach guardrail policies to units, not to accounts.',
    ],
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 2.1.4',
    'AWS Whitepaper, "Organizing Your AWS Environment Using Multiple Accounts"',
  ],
})
