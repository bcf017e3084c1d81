import {
  OrganizationsClient,
  paginateListAWSServiceAccessForOrganization,
  paginateListDelegatedAdministrators,
  paginateListDelegatedServicesForAccount,
} from '@aws-sdk/client-organizations'
import { mapRead } from '../../../../shared/domain/evidence'
import type { ServiceAdministrator, ServiceDelegation } from '../../../../shared/domain/inputs/organizations'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { isManagement, organizationOperation } from './own-organization'

export default defineCollector({
  input: 'organizations.service-delegation',
  reach: 'global',
  operations: [
    organizationOperation,
    'organizations:ListAWSServiceAccessForOrganization',
    'organizations:ListDelegatedAdministrators',
    'organizations:ListDelegatedServicesForAccount',
  ],
  async collect(place) {
    return [
      { region: place.region, delegation: (await isManagement(place)) ? await delegationOf(place) : null },
    ]
  },
})

async function delegationOf({ connect }: Place): Promise<NonNullable<ServiceDelegation['delegation']>> {
  const client = connect(OrganizationsClient)
  const trusted = await allItems(
    paginateListAWSServiceAccessForOrganization({ client, pageSize: 20 }, {}),
    ({ NextToken }) => NextToken,
    ({ EnabledServicePrincipals }) => EnabledServicePrincipals,
  )
  const listed = await allItems(
    paginateListDelegatedAdministrators({ client, pageSize: 20 }, {}),
    ({ NextToken }) => NextToken,
    ({ DelegatedAdministrators }) => DelegatedAdministrators,
  )
  // A suspended account runs nothing.
  const active = listed.flatMap(({ Id, Status, State = Status }) =>
    Id !== undefined && State === 'ACTIVE' ? [Id] : [],
  )
  return {
    trusted: trusted.flatMap(({ ServicePrincipal }) => ServicePrincipal ?? []).sort(),
    administrators: await stillThere(
      active.sort().map((account) => administratorOf(client, account)),
      gone,
    ),
  }
}

/** The account left the organization, or lost its last service, after it was listed. */
const gone = ['AccountNotFoundException', 'AccountNotRegisteredException']

async function administratorOf(client: OrganizationsClient, account: string): Promise<ServiceAdministrator> {
  const answer = await read(
    allItems(
      paginateListDelegatedServicesForAccount({ client, pageSize: 20 }, { AccountId: account }),
      ({ NextToken }) => NextToken,
      ({ DelegatedServices }) => DelegatedServices,
    ),
    { gone },
  )
  return {
    account,
    services: mapRead(answer, (services) =>
      (services ?? []).flatMap(({ ServicePrincipal }) => ServicePrincipal ?? []).sort(),
    ),
  }
}
