import { defineManualCheck } from '../define-manual-check'

export default defineManualCheck({
  id: 'manual.shared-accounts',
  title: 'No IAM user is shared by several people or programs',
  action: 'State that no IAM user is shared',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    hygiene: ['no-defaults'],
  },
  resourceType: 'AWS::::Account',
  statement: 'Each IAM user belongs to one named person or one application, and a list says to whom.',
  evidence: 'The list of IAM users with their person or application, and the day it was gone through.',
  mostDays: 180,
  rationale:
    'Every trail names the user, never the hands on the keyboard. AWS cannot see that two people know one password.',
  risk: 'Nobody can tell who did it, a leaver keeps access, and one leaked key stops everyone who used it.',
  remediation: {
    steps: [
      'List the IAM users and write down whose each is.',
      'Give each person a federated identity of their own, and each program a role.',
      'Delete the users that are then left over.',
    ],
  },
  sources: ['AWS IAM User Guide, "Security best practices in IAM"', 'PCI DSS 4.0.1, 8.2.1 and 8.2.2'],
})
