import { daysAfter } from '../../../../shared/domain/days'
import type { Ruling } from '../../../../shared/domain/finding'
import type { UsedImage } from '../../../../shared/domain/inputs/ec2'
import { defineCheck } from '../define-check'
import { fail, judge, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'ec2.outdated-ami',
  title: 'Instances do not run deprecated images',
  action: 'Rebuild instances from current images',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.patching'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
    hygiene: ['keep-updated'],
  },
  resourceType: 'AWS::EC2::Instance',
  scope: 'regional',
  subject: 'ec2.instances',
  parameters: {
    days: { title: 'Days after which an own image is noted as old', unit: 'days', default: 180 },
  },
  rationale:
    'Whoever publishes an image says until when it should be used; after that nobody puts fixes into it, and an instance that has to be replaced starts as old as the image. An image that is gone cannot be started again at all. What was patched since on the instance itself, Systems Manager tells.',
  risk: 'Every new copy of the machine starts with flaws that have long been mended, or does not start.',
  remediation: {
    steps: [
      'Find the current image of the same system: AWS keeps its latest ones in public parameters of Systems Manager.',
      'Build your own image from it, and set when it is to be deprecated.',
      'Replace the instances, launch templates first.',
    ],
    cli: 'aws ssm get-parameters-by-path --path /aws/service/ami-amazon-linux-latest\naws ec2 enable-image-deprecation --image-id ID --deprecate-at DATE',
    terraform: `data "aws_ssm_parameter" "al2023" {
  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
}`,
  },
  sources: [
    'Amazon EC2 User Guide, "Deprecate an Amazon EC2 AMI"',
    'Amazon EC2 API Reference, "DescribeImages"',
  ],
  evaluate: ({ 'ec2.instances': instances }, { scannedAt, parameters: { days } }) =>
    instances.map((instance) =>
      judge(instance, { image: instance.image }, ({ image }) =>
        ruleOn(image, scannedAt, daysAfter(scannedAt, -days), days),
      ),
    ),
})

function ruleOn({ id, listed }: UsedImage, now: string, oldest: string, days: number): Ruling {
  if (listed === null) return fail(`Its image ${id} is gone, or is no longer shared with this account.`)
  const { own, createdAt, deprecatedAt } = listed
  if (deprecatedAt !== null && deprecatedAt <= now)
    return fail(`Its image ${id} is deprecated since ${deprecatedAt.slice(0, 10)}.`)
  return own && createdAt !== null && createdAt < oldest
    ? passWithNote(`Its own image ${id} is of ${createdAt.slice(0, 10)}, more than ${days} days ago.`)
    : pass
}
