import { defineManualCheck } from '../define-manual-check'

export default defineManualCheck({
  id: 'manual.phishing-training',
  title: 'Staff have had phishing-awareness training',
  action: 'State that staff have had phishing-awareness training',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    hygiene: ['phishing-awareness'],
  },
  resourceType: 'AWS::::Account',
  statement:
    'Everyone who can sign in to AWS has finished a training or a simulated phishing mail this year.',
  evidence: 'The course, its date and the share of people who finished it.',
  mostDays: 365,
  rationale:
    'Most stolen credentials are given away, not guessed. Whoever knows the real sign-in address and how to report a mail is the first line of defence.',
  risk: 'One convincing mail gets a password and an MFA code, and the attacker signs in as one of us.',
  remediation: {
    steps: [
      'Run a short course and one simulated mail a year.',
      'Teach how to report a mail, and what the real sign-in address looks like.',
      'Move people to passkeys, which cannot be given away.',
    ],
  },
  sources: [
    'NIST SP 800-53, AT-2 "Literacy Training and Awareness"',
    'CIS Controls 8.1, 14.2 "Train Workforce Members to Recognize Social Engineering Attacks"',
  ],
})
