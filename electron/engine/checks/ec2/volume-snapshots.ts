import { daysAfter } from '../../../../shared/domain/days'
import { known, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { LastBackups } from '../../../../shared/domain/inputs/backup'
import type { Snapshot, Volume } from '../../../../shared/domain/inputs/ec2'
import { defineCheck } from '../define-check'
import { fail, notApplicable, pass, weigh } from '../judge'
import { isTaggedAs } from '../tagged-as'

export default defineCheck({
  id: 'ec2.volume-snapshots',
  title: 'Volumes in use have a recent snapshot',
  action: 'Back up volumes in use',
  severity: 'medium',
  belongs: {
    subGoals: ['availability.fault-tolerance', 'integrity.as-intended'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'data-protection',
    data: ['at-rest'],
  },
  resourceType: 'AWS::EC2::Volume',
  scope: 'regional',
  subject: 'ec2.volumes',
  consults: ['ec2.snapshots', 'backup.last-backups'],
  parameters: {
    days: { title: 'Days after which the last snapshot is too old', unit: 'days', default: 7 },
  },
  rationale:
    'A volume lives in one zone, and what is deleted or overwritten on it is gone. A snapshot, or a recovery point of AWS Backup, brings it back, in another zone too. Volumes tagged as scratch or temporary need none.',
  risk: 'A mistake, a fault or ransomware on one machine takes the data with it.',
  remediation: {
    steps: [
      'Add the volume, or better a tag that it has, to a plan in AWS Backup or to a lifecycle policy.',
      'Try a restore: what was never restored is no backup.',
      'Tag volumes that hold nothing of worth: scratch=true.',
    ],
    cli: 'aws ec2 create-snapshot --volume-id ID --description "before a plan takes over"',
    terraform: `resource "aws_dlm_lifecycle_policy" "daily" {
  description        = "daily snapshots"
  execution_role_arn = aws_iam_role.dlm.arn
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { backup = "daily" }
    schedule {
      name = "daily"
      create_rule {
        interval = 24
      }
      retain_rule {
        count = 14
      }
    }
  }
}`,
  },
  sources: [
    'AWS Security Hub, EC2.28',
    'Amazon EBS User Guide, "Amazon EBS snapshots"',
    'AWS Backup Developer Guide, "ListProtectedResources"',
  ],
  evaluate(
    { 'ec2.volumes': volumes, 'ec2.snapshots': snapshots, 'backup.last-backups': backups },
    { scannedAt, parameters: { days } },
  ) {
    const oldest = daysAfter(scannedAt, -days)
    return volumes.map((volume) => {
      const copies = copiesOf(volume, snapshots, backups)
      const newest = copies.found.at(-1)
      const recent = newest !== undefined && newest >= oldest
      const facts = {
        attached: known(volume.attached),
        // The date of a copy changes from day to day: only that of one too old says anything.
        copied: known(recent ? `in the last ${days} days` : (newest ?? null)),
      }
      return weigh(volume, facts, () => ruleOn(volume, recent, newest, copies.unread))
    })
  },
})

interface Copies {
  /** When completed ones were made: ISO 8601, UTC, the newest last. */
  readonly found: readonly string[]
  /** What may hide others. */
  readonly unread: Extract<Read<never>, { known: false }> | undefined
}

function copiesOf(
  { arn, region }: Volume,
  snapshots: readonly Snapshot[],
  backups: readonly LastBackups[],
): Copies {
  const taken = snapshots.filter((one) => one.region === region).map((one) => one.taken)
  const kept = backups.filter((one) => one.region === region).map((one) => one.backups)
  return {
    found: [
      ...taken.flatMap((one) =>
        one.known && one.value.volume === arn && one.value.completed ? [one.value.at] : [],
      ),
      ...kept.flatMap((all) =>
        all.known ? all.value.flatMap(({ resource, at }) => (resource === arn ? [at] : [])) : [],
      ),
    ].sort(),
    unread: [...taken, ...kept].find((one) => !one.known),
  }
}

function ruleOn(
  { attached, tags }: Volume,
  recent: boolean,
  newest: string | undefined,
  gap: Copies['unread'],
): Read<Ruling> {
  if (!attached) return known(notApplicable('It is attached to nothing.'))
  if (isTaggedAs(tags ?? {}, scratch))
    return known(notApplicable('It is tagged as holding nothing of worth.'))
  if (recent) return known(pass)
  if (gap !== undefined) return gap
  return known(
    fail(
      newest === undefined
        ? 'It has no snapshot, and no recovery point of AWS Backup.'
        : `Its last snapshot or recovery point is of ${newest.slice(0, 10)}.`,
    ),
  )
}

const scratch = ['scratch', 'temporary', 'temp', 'tmp', 'cache', 'swap']
