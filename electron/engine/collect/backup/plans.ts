import { BackupClient, paginateListBackupPlans, paginateListBackupSelections } from '@aws-sdk/client-backup'
import { mapRead } from '../../../../shared/domain/evidence'
import type { BackupPlan } from '../../../../shared/domain/inputs/backup'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'

const planGone = ['ResourceNotFoundException']

export default defineCollector({
  input: 'backup.plans',
  reach: 'regional',
  operations: ['backup:ListBackupPlans', 'backup:ListBackupSelections'],
  async collect(place) {
    const listed = await allItems(
      paginateListBackupPlans({ client: place.connect(BackupClient), pageSize: 1000 }, {}),
      ({ NextToken }) => NextToken,
      ({ BackupPlansList }) => BackupPlansList,
    )
    return stillThere(
      listed.flatMap(({ BackupPlanArn: arn, BackupPlanId: id, BackupPlanName: name }) =>
        arn === undefined || id === undefined ? [] : [describe(place, arn, id, name ?? id)],
      ),
      planGone,
    )
  },
})

async function describe(
  { connect, region }: Place,
  arn: string,
  id: string,
  name: string,
): Promise<BackupPlan> {
  const selections = allItems(
    paginateListBackupSelections({ client: connect(BackupClient), pageSize: 1000 }, { BackupPlanId: id }),
    ({ NextToken }) => NextToken,
    ({ BackupSelectionsList }) => BackupSelectionsList,
  )
  const selects = mapRead(await read(selections, { gone: planGone }), (found) => (found ?? []).length > 0)
  return { arn, type: 'AWS::Backup::BackupPlan', region, name, selects }
}
