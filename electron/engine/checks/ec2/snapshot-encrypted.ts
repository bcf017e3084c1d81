import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'ec2.snapshot-encrypted',
  title: 'Own EBS snapshots are encrypted',
  action: 'Encrypt EBS snapshots',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.server-side-encryption',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::EC2::Snapshot',
  scope: 'regional',
  subject: 'ec2.snapshots',
  rationale:
    'A snapshot is a whole disk, and often outlives the volume it was made of. Encrypted, nobody reads it without the key, and it cannot be made public.',
  risk: 'Whoever may copy the snapshot, by right or by mistake, reads every file of the disk.',
  remediation: {
    steps: [
      'Copy the snapshot with encryption, and delete the original.',
      'Encrypt the volume, so that its next snapshots are encrypted.',
      'Switch on EBS encryption by default in the Region.',
    ],
    cli: 'aws ec2 copy-snapshot --source-region REGION --source-snapshot-id ID --encrypted --kms-key-id KEY',
    terraform: `resource "aws_ebs_snapshot_copy" "this" {
  source_snapshot_id = aws_ebs_snapshot.this.id
  source_region      = "eu-west-1"
  encrypted          = true
}`,
  },
  sources: [
    'Amazon EBS User Guide, "Amazon EBS encryption"',
    'Amazon EBS User Guide, "Copy an Amazon EBS snapshot"',
  ],
  evaluate: ({ 'ec2.snapshots': snapshots }) =>
    snapshots.map((snapshot) =>
      judge(snapshot, { encrypted: snapshot.encrypted }, ({ encrypted }) =>
        encrypted ? pass : fail('The snapshot of the volume is not encrypted.'),
      ),
    ),
})
