import { IAMClient, paginateListServerCertificates } from '@aws-sdk/client-iam'
import { mapRead } from '../../../../shared/domain/evidence'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector } from '../define-collector'

const operation = 'iam:ListServerCertificates'

export default defineCollector({
  input: 'iam.server-certificates',
  reach: 'global',
  operations: [operation],
  async collect({ connect, region }) {
    const listed = await allItems(
      paginateListServerCertificates({ client: connect(IAMClient), pageSize: 1000 }, {}),
      ({ Marker }) => Marker,
      ({ ServerCertificateMetadataList }) => ServerCertificateMetadataList,
    )
    return listed.flatMap(({ Arn: arn, ServerCertificateName: name, Expiration: expires }) =>
      arn === undefined
        ? []
        : [
            {
              arn,
              type: 'AWS::IAM::ServerCertificate',
              region,
              name: name ?? arn,
              expires: mapRead(answered(expires, 'Expiration', operation, region), (date) =>
                date.toISOString(),
              ),
            },
          ],
    )
  },
})
