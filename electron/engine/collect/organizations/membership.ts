import { defineCollector } from '../define-collector'
import { organizationOperation, ownOrganization } from './own-organization'

export default defineCollector({
  input: 'organizations.membership',
  reach: 'global',
  operations: [organizationOperation],
  collect: async (place) => [{ region: place.region, organization: await ownOrganization(place) }],
})
