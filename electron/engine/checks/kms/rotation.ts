import type { KeyDescription } from '../../../../shared/domain/inputs/kms'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'kms.rotation',
  title: 'Customer symmetric keys rotate automatically',
  action: 'Switch on key rotation',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.server-side-encryption',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::KMS::Key',
  scope: 'regional',
  subject: 'kms.keys',
  rationale:
    'Rotation gives a key new material every year and keeps the old for what was encrypted before. Nothing that uses the key has to change.',
  risk: 'All data ever written hangs on the same key material, however long that has been in use.',
  remediation: {
    steps: ['Open KMS, Customer managed keys, the key, Key rotation, Edit, and enable it.'],
    cli: 'aws kms enable-key-rotation --key-id ID',
    terraform: `resource "aws_kms_key" "this" {
  # ...
  enable_key_rotation = true
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 4.6',
    'AWS Security Hub, KMS.4',
    'AWS KMS Developer Guide, "Rotate AWS KMS keys"',
  ],
  evaluate: ({ 'kms.keys': keys }) =>
    keys.map((key) =>
      judge(key, { description: key.description, rotates: key.rotates }, ({ description, rotates }) => {
        if (rotates === null) return notApplicable(whyNot(description))
        return rotates ? pass : fail('Automatic rotation is off.')
      }),
    ),
})

function whyNot({ state, spec, origin, replica }: KeyDescription): string {
  if (spec !== 'SYMMETRIC_DEFAULT') return `AWS does not rotate ${spec} keys.`
  if (origin !== 'AWS_KMS') return `Its material comes from ${origin}, so AWS cannot renew it.`
  if (replica) return 'A multi-Region replica follows the rotation of its primary key.'
  return `The key is not in use (${state}).`
}
