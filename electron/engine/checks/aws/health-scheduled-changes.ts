import { daysAfter } from '../../../../shared/domain/days'
import { known, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { PlannedChange } from '../../../../shared/domain/inputs/aws'
import { defineCheck } from '../define-check'
import { enumerate } from '../enumerate'
import { fail, pass, weigh } from '../judge'

export default defineCheck({
  id: 'aws.health-scheduled-changes',
  title: 'Scheduled AWS changes are acknowledged in time',
  action: 'Prepare for the changes that AWS has planned',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.always-on', 'availability.patching'],
    responsibility: 'aws.software',
    practice: 'infrastructure-protection',
    hygiene: ['keep-updated'],
  },
  resourceType: 'AWS::::Account',
  scope: 'global',
  subject: 'aws.planned-changes',
  parameters: {
    days: { title: 'Days before a change of AWS at which it must be dealt with', unit: 'days', default: 14 },
  },
  rationale:
    'AWS maintains what it runs, retires what is old, and says so before. Each notice here names this very account. Where a change needs nothing of you, say so by accepting it until its day.',
  risk: 'The version that the shop depends on is switched off on a date that everyone could have known.',
  remediation: {
    steps: [
      'Open the event in the AWS Health Dashboard and see which resources it names.',
      'Move them, restart them or bring them up to date before the date, at an hour of your choice.',
      'Where nothing is to be done, accept the finding until the day of the change.',
    ],
    cli: 'aws health describe-events --region us-east-1 --filter eventTypeCategories=scheduledChange,eventStatusCodes=upcoming',
  },
  sources: [
    'AWS Health API Reference, "DescribeAffectedEntities"',
    'AWS Health User Guide, "Planned lifecycle events for AWS Health"',
  ],
  evaluate({ 'aws.planned-changes': found }, { account, scannedAt, parameters: { days } }) {
    const limit = daysAfter(scannedAt, days)
    return found.map(({ region, changes }) => {
      const soon = changes.filter(({ startsAt }) => startsAt !== null && startsAt <= limit)
      const due = soon.filter(({ affected }) => !affected.known || !affected.value.settled)
      return weigh({ ...account, region }, { due: known(due.map(toEvidence)) }, () => ruleOn(due))
    })
  },
})

const toEvidence = ({ service, region, startsAt, affected }: PlannedChange) => ({
  service,
  region,
  startsAt,
  ...(affected.known && { resources: affected.value.waiting }),
})

/** A change that names no resource is about the account as a whole. */
function ruleOn(due: readonly PlannedChange[]): Read<Ruling> {
  const certain = due.filter(({ affected }) => affected.known)
  if (certain.length > 0)
    return known(
      fail(
        `AWS changes ${enumerate(
          certain.map(
            ({ service, region, startsAt }) => `${service} (${region}) on ${startsAt?.slice(0, 10)}`,
          ),
        )}.`,
      ),
    )
  return due.map(({ affected }) => affected).find((affected) => !affected.known) ?? known(pass)
}
