import { EC2Client, paginateDescribeNetworkInterfaces } from '@aws-sdk/client-ec2'
import { eachPage } from '../../aws/pages'
import { askedOnce } from '../asked-once'
import type { Place } from '../define-collector'

/**
 * Whether anything has a network interface in the VPC. Looks no further than the first one; a page may be empty before
 * the last. Asked once a scan for each VPC, whoever wants to know.
 */
export const hasInterfaces = askedOnce(
  ({ region }: Place, vpc: string) => `${region} ${vpc}`,
  async ({ connect }: Place, vpc: string): Promise<boolean> => {
    const pages = paginateDescribeNetworkInterfaces(
      { client: connect(EC2Client), pageSize: 5 },
      { Filters: [{ Name: 'vpc-id', Values: [vpc] }] },
    )
    for await (const { NetworkInterfaces = [] } of eachPage(pages, ({ NextToken }) => NextToken))
      if (NetworkInterfaces.length > 0) return true
    return false
  },
)
