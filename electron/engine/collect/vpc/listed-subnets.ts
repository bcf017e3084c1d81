import { EC2Client, paginateDescribeSubnets, type Subnet } from '@aws-sdk/client-ec2'
import { allItems } from '../../aws/pages'
import { askedOnce } from '../asked-once'

/** The subnets of a Region, shared ones included. Two inputs are made from them; AWS is asked once. */
export const listedSubnets = askedOnce(
  ({ region }) => region,
  ({ connect }): Promise<readonly Subnet[]> =>
    allItems(
      paginateDescribeSubnets({ client: connect(EC2Client), pageSize: 1000 }, {}),
      ({ NextToken }) => NextToken,
      ({ Subnets }) => Subnets,
    ),
)
