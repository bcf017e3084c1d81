import { FeatureType, IAMClient, ListOrganizationsFeaturesCommand } from '@aws-sdk/client-iam'
import { isRefusal } from '../../aws/refusal'
import { defineCollector, type Place } from '../define-collector'
import { organizationOperation, ownOrganization } from './own-organization'

/** An account of no organization is not asked. A member is: it may have been made the administrator of root access. */
export default defineCollector({
  input: 'organizations.root-access',
  reach: 'global',
  operations: [organizationOperation, 'iam:ListOrganizationsFeatures'],
  async collect(place) {
    const centralCredentials = (await ownOrganization(place)) === null ? null : await askFeatures(place)
    return [{ region: place.region, centralCredentials }]
  },
})

/** @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOrganizationsFeatures.html */
async function askFeatures({ connect }: Place): Promise<boolean | null> {
  try {
    const { EnabledFeatures = [] } = await connect(IAMClient).send(new ListOrganizationsFeaturesCommand({}))
    return EnabledFeatures.includes(FeatureType.ROOT_CREDENTIALS_MANAGEMENT)
  } catch (error) {
    if (isRefusal(error) && error.name === saysNotOurs) return null
    if (isRefusal(error) && saysOff.has(error.name)) return false
    throw error
  }
}

const saysNotOurs = 'AccountNotManagementOrDelegatedAdministratorException'
/** Without these IAM cannot manage root access, so it does not. */
const saysOff = new Set(['OrganizationNotInAllFeaturesModeException', 'ServiceAccessNotEnabledException'])
