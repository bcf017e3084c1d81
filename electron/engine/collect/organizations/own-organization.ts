import { DescribeOrganizationCommand, OrganizationsClient } from '@aws-sdk/client-organizations'
import type { Organization } from '../../../../shared/domain/inputs/organizations'
import { isRefusal } from '../../aws/refusal'
import { askedOnce } from '../asked-once'
import type { Place } from '../define-collector'

export const organizationOperation = 'organizations:DescribeOrganization'

/**
 * The organization of the account, `null` where it belongs to none. Every account may ask, a member too.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html
 */
export const ownOrganization = askedOnce<readonly [], Organization | null>(
  () => 'organization',
  async ({ connect }) => {
    try {
      const { Organization: found } = await connect(OrganizationsClient).send(
        new DescribeOrganizationCommand({}),
      )
      if (found?.Id === undefined || found.MasterAccountId === undefined)
        throw new Error("AWS's answer does not hold the organization's id and management account.")
      return { id: found.Id, managementAccount: found.MasterAccountId }
    } catch (error) {
      if (isRefusal(error) && error.name === 'AWSOrganizationsNotInUseException') return null
      throw error
    }
  },
)

/** Whether the account is the one that manages its organization: most calls answer only that one. */
export const isManagement = async (place: Place): Promise<boolean> =>
  (await ownOrganization(place))?.managementAccount === place.account.id
