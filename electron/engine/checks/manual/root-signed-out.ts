import { defineManualCheck } from '../define-manual-check'

export default defineManualCheck({
  id: 'manual.root-signed-out',
  title: 'Nobody stays signed in as root on any device',
  action: 'State that nobody stays signed in as root',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    rootStep: 10,
  },
  resourceType: 'AWS::::Account',
  statement:
    'Browser profiles were looked through and none is signed in as root. Root is used for the tasks that need it only: its own password, the support plan, restoring IAM rights, account settings.',
  evidence: 'Who looked through which devices, and the list of root sessions with their reasons.',
  mostDays: 90,
  rationale:
    'An open root session needs neither password nor MFA. AWS shows when root last signed in, not whether a browser still is.',
  risk: 'Whoever sits down at that computer, or takes its cookies, is root.',
  remediation: {
    steps: [
      'Sign out of the console wherever root was used, and close the browser profile.',
      'Note each root session with its reason.',
      'Give everyday work a role of its own, so that nobody needs root for it.',
    ],
  },
  sources: ['AWS IAM User Guide, "Tasks that require root user credentials"'],
})
