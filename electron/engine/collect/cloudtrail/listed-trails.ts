import { CloudTrailClient, DescribeTrailsCommand, type Trail } from '@aws-sdk/client-cloudtrail'
import { askedOnce } from '../asked-once'

/** The trails that one Region lists, shadows included: two lists are made of them. */
export const listedTrails = askedOnce<readonly [], readonly Trail[]>(
  ({ region }) => region,
  async ({ connect }) => {
    const { trailList = [] } = await connect(CloudTrailClient).send(
      new DescribeTrailsCommand({ includeShadowTrails: true }),
    )
    return trailList
  },
)
