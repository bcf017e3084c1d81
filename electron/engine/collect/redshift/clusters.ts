import { paginateDescribeClusters, RedshiftClient } from '@aws-sdk/client-redshift'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector } from '../define-collector'
import { tagsOf } from '../tags-of'

const operation = 'redshift:DescribeClusters'

export default defineCollector({
  input: 'redshift.clusters',
  reach: 'regional',
  operations: [operation],
  async collect({ connect, account, region }) {
    const listed = await allItems(
      paginateDescribeClusters({ client: connect(RedshiftClient), pageSize: 100 }, {}),
      ({ Marker }) => Marker,
      ({ Clusters }) => Clusters,
    )
    return listed.flatMap(({ ClusterIdentifier: name, PubliclyAccessible, Encrypted, Tags }) =>
      name === undefined
        ? []
        : [
            {
              arn: `arn:${account.partition}:redshift:${region}:${account.id}:cluster:${name}`,
              type: 'AWS::Redshift::Cluster',
              region,
              name,
              tags: tagsOf(Tags),
              publicAddress: answered(PubliclyAccessible, 'PubliclyAccessible', operation, region),
              encrypted: answered(Encrypted, 'Encrypted', operation, region),
            },
          ],
    )
  },
})
