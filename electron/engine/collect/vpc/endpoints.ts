import { EC2Client, paginateDescribeVpcEndpoints } from '@aws-sdk/client-ec2'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'

export default defineCollector({
  input: 'vpc.endpoints',
  reach: 'regional',
  operations: ['ec2:DescribeVpcEndpoints'],
  async collect({ connect, region }) {
    const listed = await allItems(
      paginateDescribeVpcEndpoints({ client: connect(EC2Client), pageSize: 1000 }, {}),
      ({ NextToken }) => NextToken,
      ({ VpcEndpoints }) => VpcEndpoints,
    )
    return listed.flatMap(({ VpcEndpointId: id, VpcId: vpc, ServiceName: service, ...one }) =>
      id === undefined || vpc === undefined || service === undefined
        ? []
        : [
            {
              region,
              id,
              vpc,
              service,
              // What AWS lists without a kind is from before there was another.
              kind: one.VpcEndpointType ?? 'Gateway',
              available: one.State?.toLowerCase() === 'available',
              routeTables: (one.RouteTableIds ?? []).toSorted(),
              privateNames:
                (one.PrivateDnsEnabled ?? false) &&
                one.DnsOptions?.PrivateDnsOnlyForInboundResolverEndpoint !== true,
            },
          ],
    )
  },
})
