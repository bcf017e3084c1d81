import { defineCheck } from '../define-check'
import { fail, judge, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'ec2.snapshot-block-public',
  title: 'Sharing EBS snapshots publicly is blocked per Region',
  action: 'Block public sharing of EBS snapshots',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    hygiene: ['no-defaults'],
    data: ['at-rest'],
  },
  resourceType: 'AWS::::Account',
  scope: 'regional',
  subject: 'ec2.snapshot-sharing',
  rationale:
    'One switch a Region overrules the permissions of every snapshot: nobody can share one with everyone, and with block-all-sharing what is public already is closed too. A Region that is empty today counts.',
  risk: 'One click or one wrong script publishes a disk, and strangers copy it before anybody notices.',
  remediation: {
    steps: [
      'Open EC2 in the Region, Account attributes, Data protection and security, Block public access for EBS snapshots, Manage, and choose to block all public access.',
      'Forbid the change back with a policy of the organization.',
    ],
    cli: 'aws ec2 enable-snapshot-block-public-access --state block-all-sharing --region REGION',
    terraform: `resource "aws_ebs_snapshot_block_public_access" "this" {
  state = "block-all-sharing"
}`,
  },
  sources: [
    'Amazon EBS User Guide, "Block public access for Amazon EBS snapshots"',
    'AWS Security Hub, EC2.182',
  ],
  evaluate: ({ 'ec2.snapshot-sharing': places }, { account }) =>
    places.map(({ region, blocked }) =>
      judge({ ...account, region }, { blocked }, (facts) => {
        if (facts.blocked === 'block-all-sharing') return pass
        return facts.blocked === 'block-new-sharing'
          ? passWithNote('Snapshots that were public before stay public.')
          : fail('Snapshots of this Region can be shared with everyone.')
      }),
    ),
})
