import { mapRead } from '../../../../shared/domain/evidence'
import type { ScheduledEvent } from '../../../../shared/domain/inputs/ec2'
import { defineCheck } from '../define-check'
import { fail, judge, notApplicable, pass } from '../judge'

export default defineCheck({
  id: 'ec2.no-scheduled-events',
  title: 'No instance is due for retirement or forced maintenance',
  action: 'Move instances before AWS stops them',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.always-on', 'availability.patching'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
  },
  resourceType: 'AWS::EC2::Instance',
  scope: 'regional',
  subject: 'ec2.instances',
  rationale:
    'AWS says some days before when it will restart, stop or retire an instance because of its hardware. Whoever moves it first chooses the hour.',
  risk: 'The machine goes down in the middle of the day; a retired one with a local disk loses what is on it.',
  remediation: {
    steps: [
      'Stop the instance and start it again before the date: it then runs on other hardware.',
      'Replace one whose root disk is an instance store: what is on it does not survive.',
      'Send these notices of AWS Health to where people look.',
    ],
    cli: "aws ec2 describe-instance-status --instance-ids ID --query 'InstanceStatuses[].Events'\naws ec2 stop-instances --instance-ids ID\naws ec2 start-instances --instance-ids ID",
  },
  sources: [
    'Amazon EC2 User Guide, "Scheduled events for Amazon EC2 instances"',
    'Amazon EC2 API Reference, "DescribeInstanceStatus"',
  ],
  evaluate: ({ 'ec2.instances': instances }) =>
    instances.map((instance) =>
      judge(
        instance,
        { events: mapRead(instance.status, (status) => status?.events ?? null) },
        ({ events }) => {
          if (events === null) return notApplicable('AWS plans for running instances only.')
          return events.length === 0 ? pass : fail(`AWS has planned ${events.map(named).join(', ')}.`)
        },
      ),
    ),
})

const named = ({ code, notBefore }: ScheduledEvent): string =>
  notBefore === null ? code : `${code} from ${notBefore.slice(0, 10)}`
