import { DescribeResourcePolicyCommand, OrganizationsClient } from '@aws-sdk/client-organizations'
import { chainRead, known } from '../../../../shared/domain/evidence'
import type { PolicyDelegation } from '../../../../shared/domain/inputs/organizations'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'
import { isManagement, organizationOperation } from './own-organization'

const operation = 'organizations:DescribeResourcePolicy'

export default defineCollector({
  input: 'organizations.policy-delegation',
  reach: 'global',
  operations: [organizationOperation, operation],
  async collect(place) {
    return [
      { region: place.region, delegation: (await isManagement(place)) ? await delegationOf(place) : null },
    ]
  },
})

async function delegationOf({
  connect,
  region,
}: Place): Promise<NonNullable<PolicyDelegation['delegation']>> {
  const answer = await read(connect(OrganizationsClient).send(new DescribeResourcePolicyCommand({})), {
    absent: ['ResourcePolicyNotFoundException'],
  })
  return {
    policy: chainRead(answer, (found) =>
      found === null ? known(null) : answered(found.ResourcePolicy?.Content, 'Content', operation, region),
    ),
  }
}
