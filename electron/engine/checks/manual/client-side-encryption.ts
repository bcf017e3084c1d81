import { defineManualCheck } from '../define-manual-check'

export default defineManualCheck({
  id: 'manual.client-side-encryption',
  title: 'Data needing client-side encryption and integrity is identified',
  action: 'State which data is encrypted or signed before upload',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.encryption', 'integrity.hashing', 'integrity.digital-signatures'],
    responsibility: 'customer.client-side-encryption-integrity',
    practice: 'data-protection',
    data: ['at-rest', 'in-transit'],
  },
  resourceType: 'AWS::::Account',
  statement:
    'The classes of data that must be encrypted or signed before upload are listed, each with the library that does it; or it was considered, and there is none.',
  evidence: 'The list of data classes and libraries, for example the AWS Encryption SDK.',
  mostDays: 365,
  rationale:
    'Server-side encryption protects from whoever takes the disk, not from whoever may read the bucket. Some data must never reach AWS readable, and AWS cannot see whether it does.',
  risk: 'Data that only its owner may read is readable for everyone with rights in the account.',
  remediation: {
    steps: [
      'Sort data into classes, and decide for each whether it is encrypted or signed before upload.',
      'Use a kept library, such as the AWS Encryption SDK, with keys in KMS.',
      'Verify checksums or signatures when data is read back.',
    ],
  },
  sources: [
    'AWS Encryption SDK Developer Guide, "What is the AWS Encryption SDK?"',
    'Amazon S3 User Guide, "Protecting data by using client-side encryption"',
  ],
})
