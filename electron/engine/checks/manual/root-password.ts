import { defineManualCheck } from '../define-manual-check'

export default defineManualCheck({
  id: 'manual.root-password',
  title: 'The root password is unique, strong and changed after staff changes',
  action: 'State that root’s password is strong and current',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    hygiene: ['strong-password', 'no-defaults'],
    rootStep: 1,
  },
  resourceType: 'AWS::::Account',
  statement:
    'The root password is used nowhere else, is long and random, and was changed after the last person who knew it left; or the account has no root password, because the organization removed it.',
  evidence: 'The day it was last changed and why, or that root credentials are managed centrally.',
  mostDays: 365,
  rationale:
    'AWS tells when the password was last changed, not how good it is, where else it is used or who still remembers it. Only root itself can change it.',
  risk: "A password from another site's leak, or one that a former colleague remembers, opens the whole account.",
  remediation: {
    steps: [
      'Sign in as root, open Security credentials, and change the password to a long random one from a password vault.',
      'Change it whenever somebody leaves who knew it.',
      'In an organization, remove the root credentials of member accounts instead.',
    ],
  },
  sources: [
    'AWS IAM User Guide, "Root user best practices for your AWS account"',
    'AWS IAM User Guide, "Change the password for the AWS account root user"',
  ],
})
