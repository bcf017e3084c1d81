import { GuardDutyClient, paginateListDetectors } from '@aws-sdk/client-guardduty'
import { allItems } from '../../aws/pages'
import { askedOnce } from '../asked-once'

export const listOperation = 'guardduty:ListDetectors'

/** The id of the detector of one Region, where there is one: an account has at most one there. */
export const ownDetector = askedOnce<readonly [], string | undefined>(
  ({ region }) => region,
  async ({ connect }) => {
    const [id] = await allItems(
      paginateListDetectors({ client: connect(GuardDutyClient) }, {}),
      ({ NextToken }) => NextToken,
      ({ DetectorIds }) => DetectorIds,
    )
    return id
  },
)
