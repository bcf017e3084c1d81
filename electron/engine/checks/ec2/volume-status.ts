import { mapRead, unread, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { Volume } from '../../../../shared/domain/inputs/ec2'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'

export default defineCheck({
  id: 'ec2.volume-status',
  title: 'EBS volumes report a healthy state',
  action: 'Recover EBS volumes that AWS calls impaired',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.always-on', 'integrity.as-intended'],
    responsibility: 'customer.os-network-firewall',
    practice: 'incident-response',
  },
  resourceType: 'AWS::EC2::Volume',
  scope: 'regional',
  subject: 'ec2.volumes',
  rationale:
    "AWS looks at each volume every five minutes. Where data may not be what was written, it stops reads and writes and calls the volume impaired: the hardware is AWS's to mend, but only you can say whether the data is right.",
  risk: 'Whatever uses the volume stands still, or goes on with data that is damaged.',
  remediation: {
    steps: [
      'Open EC2, Volumes, the volume, Status checks, and read the event.',
      'Stop what uses the volume, switch I/O on and check the file system.',
      'Where files are damaged, make a new volume from the last snapshot.',
    ],
    cli: 'aws ec2 describe-volume-status --volume-ids ID\naws ec2 enable-volume-io --volume-id ID',
  },
  sources: [
    'Amazon EBS User Guide, "Amazon EBS volume status checks"',
    'Amazon EC2 API Reference, "VolumeStatusInfo"',
  ],
  evaluate: ({ 'ec2.volumes': volumes }) =>
    volumes.map((volume) => weigh(volume, { status: volume.status }, () => ruleOn(volume))),
})

function ruleOn({ status, region }: Volume): Read<Ruling> {
  if (status.known && status.value === 'insufficient-data')
    return unread({
      operation: 'ec2:DescribeVolumeStatus',
      region,
      reason: 'unexpected',
      detail: 'AWS says that it has not enough data for a status check.',
    })
  return mapRead(status, rulingOf)
}

function rulingOf(status: string): Ruling {
  if (status === 'impaired') return fail('AWS calls it impaired: its data may be damaged.')
  return status === 'ok'
    ? pass
    : passWithNote(`AWS calls its state ${status}: it is slower than it should be.`)
}
