import { BCMDataExportsClient, paginateListExports } from '@aws-sdk/client-bcm-data-exports'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'

const operation = 'bcmdataexports:ListExports'

export default defineCollector({
  input: 'billing.data-exports',
  reach: 'global',
  offeredIn: ['aws', 'aws-cn'],
  operations: [operation],
  actions: { [operation]: ['bcm-data-exports:ListExports'] },
  async collect({ connect, region }) {
    const exports = await allItems(
      paginateListExports({ client: connect(BCMDataExportsClient), pageSize: 100 }, {}),
      ({ NextToken }) => NextToken,
      ({ Exports }) => Exports,
    )
    return exports.flatMap(({ ExportArn: arn, ExportName: name, ExportStatus: status }) =>
      arn === undefined
        ? []
        : [
            {
              arn,
              type: 'AWS::BCMDataExports::Export',
              region,
              name: name ?? arn,
              // A new export has no status before its first delivery.
              healthy: status?.StatusCode !== 'UNHEALTHY',
            },
          ],
    )
  },
})
