import { defineManualCheck } from '../define-manual-check'

export default defineManualCheck({
  id: 'manual.root-credentials-safe',
  title: 'Root password and MFA device are stored safely and separately',
  action: 'State where root’s password and MFA device are kept',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'iam',
    hygiene: ['strong-password'],
    rootStep: 6,
  },
  resourceType: 'AWS::::Account',
  statement:
    'Two people know where the root password and the spare MFA device are. They are kept in different places, sealed or in a vault, and the recovery email and phone were tested.',
  evidence: 'The names of both places, the date on the seal, the day the recovery was tested.',
  mostDays: 180,
  rationale:
    'Root is the last way back into an account. Its password and its second factor protect only while they are apart, and help only while somebody can find both.',
  risk: 'Whoever finds both together owns the account; if nobody finds them, the account cannot be recovered.',
  remediation: {
    steps: [
      'Put the root password in a password vault that two people can open.',
      'Put the security key in a safe, and a registered spare somewhere else.',
      'Write down both places, without the secrets themselves.',
      'Test that the recovery email and phone still reach you.',
    ],
  },
  sources: [
    'AWS IAM User Guide, "Root user best practices for your AWS account"',
    'AWS Well-Architected Framework, SEC01-BP02 "Secure account root user and properties"',
  ],
})
