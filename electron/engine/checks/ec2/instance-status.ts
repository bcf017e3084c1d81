import { known, unread, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { InstanceStatus, StatusCheck } from '../../../../shared/domain/inputs/ec2'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'

export default defineCheck({
  id: 'ec2.instance-status',
  title: 'Instances pass system and instance status checks',
  action: 'Repair instances that fail status checks',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.always-on'],
    responsibility: 'aws.hardware',
    practice: 'incident-response',
  },
  resourceType: 'AWS::EC2::Instance',
  scope: 'regional',
  subject: 'ec2.instance-statuses',
  rationale:
    'AWS looks at each running instance all the time: from below at hardware and network, which it answers for, and at whether the system of the instance still answers. Ten minutes are given for what passes by itself.',
  risk: 'The machine looks like running and serves nobody.',
  remediation: {
    steps: [
      'System status: stop the instance and start it again, which moves it to other hardware.',
      'Instance status: look at the console output and the screenshot of the instance, then restart it.',
      'Set up automatic recovery, or let an Auto Scaling group replace it.',
    ],
    cli: 'aws ec2 describe-instance-status --instance-ids ID\naws ec2 stop-instances --instance-ids ID\naws ec2 start-instances --instance-ids ID',
    terraform: `resource "aws_instance" "this" {
  # ...
  maintenance_options {
    auto_recovery = "default"
  }
}`,
  },
  sources: [
    'Amazon EC2 User Guide, "Status checks for Amazon EC2 instances"',
    'Amazon EC2 API Reference, "DescribeInstanceStatus"',
  ],
  evaluate: ({ 'ec2.instance-statuses': instances }, { scannedAt }) =>
    instances.map((instance) =>
      weigh(instance, { system: instance.system, guest: instance.guest }, () => ruleOn(instance, scannedAt)),
    ),
})

/** For what passes by itself. */
const patience = 10 * 60_000

function ruleOn({ system, guest, region }: InstanceStatus, now: string): Read<Ruling> {
  const broken = [
    ...brokenSince('its hardware or network', system, now),
    ...brokenSince('its own system', guest, now),
  ]
  if (broken.length > 0) return known(fail(`A status check fails for ${broken.join(' and for ')}.`))
  if (!system.known) return system
  if (!guest.known) return guest
  const states = [system.value.status, guest.value.status]
  if (states.includes('insufficient-data'))
    return unread({
      operation: 'ec2:DescribeInstanceStatus',
      region,
      reason: 'unexpected',
      detail: 'AWS says that it has not enough data for a status check.',
    })
  return known(
    states.every((state) => state === 'ok')
      ? pass
      : passWithNote('A status check has not ended yet, or fails for less than ten minutes.'),
  )
}

function brokenSince(what: string, check: Read<StatusCheck>, now: string): readonly string[] {
  if (!check.known || check.value.status !== 'impaired') return []
  const { impairedSince: since } = check.value
  if (since === null) return [what]
  return Date.parse(now) - Date.parse(since) < patience ? [] : [`${what} since ${since.slice(0, 16)} UTC`]
}
