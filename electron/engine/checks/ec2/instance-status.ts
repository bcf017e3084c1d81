import { known, mapRead, unread, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { InstanceStatus, StatusCheck } from '../../../../shared/domain/inputs/ec2'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, passWithNote, weigh } from '../judge'

export default defineCheck({
  id: 'ec2.instance-status',
  title: 'Instances pass system and instance status checks',
  action: 'Repair instances that fail status checks',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.always-on'],
    responsibility: 'customer.os-network-firewall',
    practice: 'incident-response',
  },
  resourceType: 'AWS::EC2::Instance',
  scope: 'regional',
  subject: 'ec2.instances',
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
  evaluate: ({ 'ec2.instances': instances }, { scannedAt }) =>
    instances.map((instance) => {
      const checks = mapRead(
        instance.status,
        (status) => status && { system: status.system, guest: status.guest },
      )
      return weigh(instance, { checks }, () =>
        checks.known ? ruleOn(checks.value, instance.region, scannedAt) : checks,
      )
    }),
})

/** For what passes by itself. */
const patience = 10 * 60_000

function ruleOn(
  checks: Pick<InstanceStatus, 'system' | 'guest'> | null,
  region: string,
  now: string,
): Read<Ruling> {
  if (checks === null) return known(notApplicable('AWS checks running instances only.'))
  const { system, guest } = checks
  const broken = [
    ...brokenSince('its hardware or network', system, now),
    ...brokenSince('its own system', guest, now),
  ]
  if (broken.length > 0) return known(fail(`A status check fails for ${broken.join(' and for ')}.`))
  const states = [system.status, guest.status]
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

function brokenSince(
  what: string,
  { status, impairedSince: since }: StatusCheck,
  now: string,
): readonly string[] {
  if (status !== 'impaired') return []
  if (since === null) return [what]
  return Date.parse(now) - Date.parse(since) < patience ? [] : [`${what} since ${since.slice(0, 16)} UTC`]
}
