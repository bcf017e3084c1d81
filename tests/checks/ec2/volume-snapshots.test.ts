import check from '../../../electron/engine/checks/ec2/volume-snapshots'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { lastBackups } from '../../support/facts/backup'
import { volume, volumeSnapshot } from '../../support/facts/ec2'

const one = volume()
const gap = denied('backup:ListProtectedResources')
const week = '2026-11-17T12:00:00.000Z'
const older = '2026-11-17T11:59:59.000Z'
const snapshot = (at: string, over: object = {}) =>
  volumeSnapshot({ taken: known({ volume: one.arn, at, completed: true, ...over }) })
const lists = (
  snapshots: readonly ReturnType<typeof snapshot>[] = [],
  backups: readonly ReturnType<typeof lastBackups>[] = [],
) => ({ 'ec2.snapshots': snapshots, 'backup.last-backups': backups })
const backup = (at: string, resource = one.arn) => [lastBackups({ resource, at })]
const recent = { attached: true, copied: 'in the last 7 days' }
const none = { attached: true, copied: null }
const noCopy = 'It has no snapshot, and no recovery point of AWS Backup.'
const refused = [{ region: 'eu-west-1', backups: unread(gap) }]

checkCases(check, {
  'a snapshot of a week ago': {
    given: [one],
    consulting: lists([snapshot(older), snapshot(week)]),
    says: [passes(one, recent)],
  },
  'a recovery point of a week ago': {
    given: [one],
    consulting: lists([snapshot(older)], backup(week)),
    says: [passes(one, recent)],
  },
  'the last is older': {
    given: [one],
    consulting: lists([snapshot('2026-01-01T00:00:00.000Z'), snapshot(older)]),
    says: [
      fails(one, { attached: true, copied: older }, 'Its last snapshot or recovery point is of 2026-11-17.'),
    ],
  },
  'none at all': { given: [one], consulting: lists(), says: [fails(one, none, noCopy)] },
  'of another volume, not completed, in another Region': {
    given: [one],
    consulting: lists(
      [
        snapshot(week, { volume: `${one.arn}2` }),
        snapshot(week, { completed: false }),
        { ...snapshot(week), region: 'us-east-1' },
      ],
      [
        ...backup(week, `${one.arn}2`),
        { ...lastBackups({ resource: one.arn, at: week }), region: 'us-east-1' },
      ],
    ),
    says: [fails(one, none, noCopy)],
  },
  'attached to nothing': {
    given: [volume({ attached: false })],
    consulting: lists(),
    says: [doesNotApply(one, { attached: false, copied: null }, 'It is attached to nothing.')],
  },
  'tagged as scratch': {
    given: [volume({ tags: { scratch: 'true' } })],
    consulting: lists(),
    says: [doesNotApply(one, none, 'It is tagged as holding nothing of worth.')],
  },
  'AWS Backup refuses, and there is a snapshot': {
    given: [one],
    consulting: lists([snapshot(week)], refused),
    says: [passes(one, recent)],
  },
  'AWS Backup refuses, and there is none': {
    given: [one],
    consulting: lists([], refused),
    says: [isUnknown(one, none, gap)],
  },
  'a snapshot of which AWS does not tell when': {
    given: [one],
    consulting: lists([volumeSnapshot({ taken: unread(gap) })]),
    says: [isUnknown(one, none, gap)],
  },
  'no volumes': { given: [], says: [] },
})
