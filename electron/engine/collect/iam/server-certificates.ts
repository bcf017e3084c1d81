import { IAMClient, paginateListServerCertificates } from '@aws-sdk/client-iam'
import { known, unread } from '../../../../shared/domain/evidence'
import { allItems } from '../../aws/pages'
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
              expires:
                expires === undefined
                  ? unread({
                      operation,
                      region,
                      reason: 'unexpected',
                      detail: "AWS's answer does not hold Expiration.",
                    })
                  : known(expires.toISOString()),
            },
          ],
    )
  },
})
