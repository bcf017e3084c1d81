import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/backup/last-backups'
import { unread } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { denied } from '../../../../support/facts/about'
import { lastBackups } from '../../../../support/facts/backup'
import { awsError } from '../../../../support/replay'

const operation = 'backup:ListProtectedResources'
const resource = 'arn:aws:ec2:eu-west-1:111122223333:volume/vol-0a1'
const at = '2026-11-24T03:00:00.000Z'

it('reads what was copied last, of all pages', async () => {
  const found = await collectFrom(collector, {
    [operation]: [
      {
        Results: [{ ResourceArn: resource, ResourceType: 'EBS', LastBackupTime: new Date(at) }],
        NextToken: '2',
      },
      {
        Results: [
          { ResourceArn: `${resource}2`, LastBackupTime: new Date(at) },
          { ResourceArn: resource },
          {},
        ],
      },
    ],
  })
  expect(found).toEqual([lastBackups({ resource, at }, { resource: `${resource}2`, at })])
})

it('finds nothing where nothing was copied, and where there is no AWS Backup', async () => {
  expect(await collectFrom(collector, { [operation]: {} })).toEqual([lastBackups()])
  const absent = awsError('SubscriptionRequiredException', 'no', 400)
  expect(await collectFrom(collector, { [operation]: absent })).toEqual([lastBackups()])
})

it('leaves open what it may not read', async () => {
  const refused = awsError('AccessDeniedException', 'not for you', 403)
  const gap = { ...denied(operation), detail: 'AccessDeniedException: not for you (HTTP 403)' }
  expect(await collectFrom(collector, { [operation]: refused })).toEqual([
    { region: 'eu-west-1', backups: unread(gap) },
  ])
})
