import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'ec2.volume-encrypted',
  title: 'Attached EBS volumes are encrypted',
  action: 'Encrypt attached EBS volumes',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.server-side-encryption',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::EC2::Volume',
  scope: 'regional',
  subject: 'ec2.volumes',
  rationale:
    'An encrypted volume hands its encryption on to its snapshots and copies, and who may read them then depends on the key as well.',
  risk: 'A snapshot that is shared by mistake, or copied by an intruder, can be read without any key.',
  remediation: {
    steps: [
      'Make a snapshot of the volume and copy it with encryption.',
      'Make a volume from the copy in the same zone.',
      'Stop the instance, swap the volumes, start it, and delete the old volume and snapshot.',
    ],
    cli: 'aws ec2 copy-snapshot --source-region REGION --source-snapshot-id ID --encrypted',
    terraform: `resource "aws_ebs_volume" "this" {
  availability_zone = "eu-west-1a"
  size              = 20
  encrypted         = true
}`,
  },
  sources: ['AWS Security Hub, EC2.3', 'Amazon EBS User Guide, "Amazon EBS encryption"'],
  evaluate: ({ 'ec2.volumes': volumes }) =>
    volumes.map((volume) =>
      judge(volume, { attached: known(volume.attached), encrypted: known(volume.encrypted) }, (facts) => {
        if (!facts.attached) return notApplicable('The volume is attached to nothing.')
        return facts.encrypted ? pass : fail('The volume is not encrypted.')
      }),
    ),
})
