import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'ec2.ebs-default-encryption',
  title: 'New EBS volumes are encrypted by default in each Region',
  action: 'Switch on EBS encryption by default',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.server-side-encryption',
    practice: 'data-protection',
    hygiene: ['no-defaults'],
    data: ['at-rest'],
  },
  resourceType: 'AWS::::Account',
  scope: 'regional',
  subject: 'ec2.ebs-defaults',
  rationale:
    'One switch a Region encrypts every new volume and snapshot, whoever makes it and however. A Region that is empty today counts: that is where nobody looks.',
  risk: 'A volume made in a hurry stays unencrypted, and so does every snapshot of it.',
  remediation: {
    steps: [
      'Open EC2 in the Region, Account attributes, Data protection and security, EBS encryption, Manage.',
      'Switch on Always encrypt new EBS volumes and choose a key.',
    ],
    cli: 'aws ec2 enable-ebs-encryption-by-default --region REGION',
    terraform: `resource "aws_ebs_encryption_by_default" "this" {
  enabled = true
}`,
  },
  sources: [
    'CIS AWS Foundations Benchmark 7.0, 6.1.1',
    'AWS Security Hub, EC2.7',
    'Amazon EBS User Guide, "Enable Amazon EBS encryption by default"',
  ],
  evaluate: ({ 'ec2.ebs-defaults': defaults }, { account }) =>
    defaults.map(({ region, encryptsNewVolumes }) =>
      judge({ ...account, region }, { encryptsNewVolumes: known(encryptsNewVolumes) }, (facts) =>
        facts.encryptsNewVolumes ? pass : fail('New volumes in this Region are not encrypted by default.'),
      ),
    ),
})
