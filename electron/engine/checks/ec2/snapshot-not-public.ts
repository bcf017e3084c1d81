import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'ec2.snapshot-not-public',
  title: 'No EBS snapshot can be restored by everyone',
  action: 'Make public EBS snapshots private',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::::Account',
  scope: 'regional',
  subject: 'ec2.public-snapshots',
  settledBy: 'fail',
  rationale:
    'A public snapshot is a disk that every AWS account may copy and read. There are people who watch for new ones.',
  risk: 'Strangers restore the disk and read files, databases and credentials on it; taking the permission back does not take back their copy.',
  remediation: {
    steps: [
      'Open EC2, Snapshots, the snapshot, Modify permissions, and choose Private.',
      'Change every credential that was on the disk.',
      'Switch on Block public access for EBS snapshots in each Region.',
    ],
    cli: 'aws ec2 modify-snapshot-attribute --snapshot-id ID --attribute createVolumePermission --operation-type remove --group-names all\naws ec2 enable-snapshot-block-public-access --state block-all-sharing --region REGION',
    terraform: `resource "aws_ebs_snapshot_block_public_access" "this" {
  state = "block-all-sharing"
}`,
  },
  sources: [
    'AWS Security Hub, EC2.1',
    'Amazon EBS User Guide, "Share an Amazon EBS snapshot with other AWS accounts"',
  ],
  evaluate: ({ 'ec2.public-snapshots': snapshots }, { account }) => [
    judge(
      account,
      { publicSnapshots: known(snapshots.map(({ arn }) => arn).sort()) },
      ({ publicSnapshots }) =>
        publicSnapshots.length === 0
          ? pass
          : fail(`Everyone can restore ${publicSnapshots.map(snapshotId).join(', ')}.`),
    ),
  ],
})

const snapshotId = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1)
