import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/dynamodb/tables'
import { collectFrom } from '../../../../support/collecting'
import { denied } from '../../../../support/facts/about'
import { table } from '../../../../support/facts/dynamodb'
import { awsError } from '../../../../support/replay'

const asked = 'dynamodb:DescribeContinuousBackups'
const state = (PointInTimeRecoveryStatus: string) => ({
  ContinuousBackupsDescription: {
    ContinuousBackupsStatus: 'ENABLED',
    PointInTimeRecoveryDescription: {
      PointInTimeRecoveryStatus,
      LatestRestorableDateTime: new Date('2026-11-24'),
    },
  },
})
const answers = { 'dynamodb:ListTables': { TableNames: ['orders'] }, [asked]: state('ENABLED') }
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })
const accessDenied = awsError('AccessDeniedException', 'not for you', 400)
const gap = (operation: string) => ({
  ...denied(operation),
  detail: 'AccessDeniedException: not for you (HTTP 400)',
})

it('reads a table and whether it can be restored to any point in time', async () => {
  expect(await found()).toEqual([table()])
  expect(await found({ [asked]: state('DISABLED') })).toEqual([
    table({ pointInTimeRecovery: { known: true, value: false } }),
  ])
})

it('takes no missing state for "off", and keeps a table whose state may not be read', async () => {
  const detail = "AWS's answer does not hold PointInTimeRecoveryStatus."
  expect(await found({ [asked]: {} })).toEqual([
    table({ pointInTimeRecovery: { known: false, gap: { ...gap(asked), reason: 'unexpected', detail } } }),
  ])
  expect(await found({ [asked]: accessDenied })).toEqual([
    table({ pointInTimeRecovery: { known: false, gap: gap(asked) } }),
  ])
})

it('follows the list to its last page, and drops a table that is gone since', async () => {
  const left = await found({
    'dynamodb:ListTables': [
      { TableNames: ['gone'], LastEvaluatedTableName: 'gone' },
      { TableNames: ['orders'] },
    ],
    [asked]: (_operation: string, { TableName }: Readonly<Record<string, unknown>>) =>
      TableName === 'gone' ? awsError('TableNotFoundException', 'gone', 400) : state('ENABLED'),
  })
  expect(left).toEqual([table()])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ 'dynamodb:ListTables': {} })).toEqual([])
  await expect(found({ 'dynamodb:ListTables': accessDenied })).rejects.toMatchObject({
    gap: gap('dynamodb:ListTables'),
  })
})
