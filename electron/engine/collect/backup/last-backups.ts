import { BackupClient, paginateListProtectedResources } from '@aws-sdk/client-backup'
import { mapRead } from '../../../../shared/domain/evidence'
import { allItems } from '../../aws/pages'
import { isRefusal } from '../../aws/refusal'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'

export default defineCollector({
  input: 'backup.last-backups',
  reach: 'regional',
  operations: ['backup:ListProtectedResources'],
  async collect(place) {
    // A fact of the place, and no list: where it is refused, what was copied otherwise can still be told.
    const backups = mapRead(await read(whereOffered(place)), (resources) =>
      (resources ?? []).flatMap(({ ResourceArn: resource, LastBackupTime: at }) =>
        resource === undefined || at === undefined ? [] : [{ resource, at: at.toISOString() }],
      ),
    )
    return [{ region: place.region, backups }]
  },
})

/** Where there is no AWS Backup, it has copied nothing. */
const whereOffered = async ({ connect }: Place) => {
  try {
    return await allItems(
      paginateListProtectedResources({ client: connect(BackupClient), pageSize: 1000 }, {}),
      ({ NextToken }) => NextToken,
      ({ Results }) => Results,
    )
  } catch (error) {
    if (isRefusal(error) && error.notOffered) return []
    throw error
  }
}
