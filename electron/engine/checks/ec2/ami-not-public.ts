import { known } from '../../../../shared/domain/evidence'
import { defineCheck } from '../define-check'
import { fail, judge, pass } from '../judge'

export default defineCheck({
  id: 'ec2.ami-not-public',
  title: 'No own machine image is public',
  action: 'Make public machine images private',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::EC2::Image',
  scope: 'regional',
  subject: 'ec2.images',
  rationale:
    'A machine image is a copy of a disk. Whoever may launch it may read everything on it: programs, settings, keys and shell histories.',
  risk: 'Strangers launch the image and search it; taking the permission back does not take back their copy.',
  remediation: {
    steps: [
      'Open EC2, AMIs, the image, Actions, Edit AMI permissions, and choose Private.',
      'Change every credential that was on the disk.',
      'Switch on Block public access for AMIs in each Region.',
      'Suppress the finding for an image that you publish on purpose.',
    ],
    cli: 'aws ec2 modify-image-attribute --image-id ID --launch-permission "Remove=[{Group=all}]"\naws ec2 enable-image-block-public-access --image-block-public-access-state block-new-sharing --region REGION',
    terraform: `resource "aws_ec2_image_block_public_access" "this" {
  state = "block-new-sharing"
}`,
  },
  sources: [
    'Amazon EC2 User Guide, "Make your AMI publicly available for use in Amazon EC2"',
    'Amazon EC2 User Guide, "Block public access to your AMIs"',
  ],
  evaluate: ({ 'ec2.images': images }) =>
    images.map((image) =>
      judge(image, { public: known(image.public) }, (facts) =>
        facts.public ? fail('Every AWS account can launch it.') : pass,
      ),
    ),
})
