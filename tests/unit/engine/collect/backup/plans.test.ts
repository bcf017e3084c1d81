import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/backup/plans'
import { collectFrom } from '../../../../support/collecting'
import { denied } from '../../../../support/facts/about'
import { backupPlan } from '../../../../support/facts/backup'
import { awsError } from '../../../../support/replay'

const { arn } = backupPlan()
const listed = { BackupPlanArn: arn, BackupPlanId: '0a1b', BackupPlanName: 'daily' }
const answers = {
  'backup:ListBackupPlans': { BackupPlansList: [{ ...listed, LastExecutionDate: new Date('2026-11-24') }] },
  'backup:ListBackupSelections': { BackupSelectionsList: [{ SelectionName: 'all' }] },
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })
const accessDenied = awsError('AccessDeniedException', 'not for you', 403)
const gap = (operation: string) => ({
  ...denied(operation),
  detail: 'AccessDeniedException: not for you (HTTP 403)',
})

it('reads a plan and whether it selects anything', async () => {
  expect(await found()).toEqual([backupPlan()])
  expect(await found({ 'backup:ListBackupSelections': { BackupSelectionsList: [] } })).toEqual([
    backupPlan({ selects: { known: true, value: false } }),
  ])
})

it('follows both lists to their last pages', async () => {
  const plans = await found({
    'backup:ListBackupPlans': [{ BackupPlansList: [{}], NextToken: 'more' }, { BackupPlansList: [listed] }],
    'backup:ListBackupSelections': [
      { BackupSelectionsList: [], NextToken: 'more' },
      { BackupSelectionsList: [{ SelectionName: 'all' }] },
    ],
  })
  expect(plans).toEqual([backupPlan()])
})

it('keeps a plan whose selections may not be read, and drops one that is gone since', async () => {
  expect(await found({ 'backup:ListBackupSelections': accessDenied })).toEqual([
    backupPlan({ selects: { known: false, gap: gap('backup:ListBackupSelections') } }),
  ])
  expect(await found({ 'backup:ListBackupSelections': awsError('ResourceNotFoundException') })).toEqual([])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ 'backup:ListBackupPlans': {} })).toEqual([])
  await expect(found({ 'backup:ListBackupPlans': accessDenied })).rejects.toMatchObject({
    gap: gap('backup:ListBackupPlans'),
  })
})
