import { DescribeOrganizationCommand, OrganizationsClient } from '@aws-sdk/client-organizations'
import type { Organization } from '../../../../shared/domain/inputs/organizations'
import { needed } from '../answered'
import { askedOnce } from '../asked-once'
import type { Place } from '../define-collector'
import { orNone } from '../read'

export const organizationOperation = 'organizations:DescribeOrganization'

/**
 * The organization of the account, `null` where it belongs to none. Every account may ask, a member too.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html
 */
export const ownOrganization = askedOnce<readonly [], Organization | null>(
  () => 'organization',
  async ({ connect, region }) => {
    const answer = await orNone(connect(OrganizationsClient).send(new DescribeOrganizationCommand({})), [
      'AWSOrganizationsNotInUseException',
    ])
    if (answer === null) return null
    const { Organization: found } = answer
    return {
      id: needed(found?.Id, 'Id', organizationOperation, region),
      managementAccount: needed(found?.MasterAccountId, 'MasterAccountId', organizationOperation, region),
    }
  },
)

/** Whether the account is the one that manages its organization: most calls answer only that one. */
export const isManagement = async (place: Place): Promise<boolean> =>
  (await ownOrganization(place))?.managementAccount === place.account.id
