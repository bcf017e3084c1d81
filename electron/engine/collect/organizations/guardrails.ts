import {
  OrganizationsClient,
  paginateListPolicies,
  paginateListRoots,
  paginateListTargetsForPolicy,
} from '@aws-sdk/client-organizations'
import { mapRead } from '../../../../shared/domain/evidence'
import type { GuardrailPolicy, Guardrails } from '../../../../shared/domain/inputs/organizations'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { activeMembers } from './active-members'
import { isManagement, organizationOperation } from './own-organization'

export default defineCollector({
  input: 'organizations.guardrails',
  reach: 'global',
  operations: [
    organizationOperation,
    'organizations:ListRoots',
    'organizations:ListPolicies',
    'organizations:ListTargetsForPolicy',
    'organizations:ListAccounts',
  ],
  async collect(place) {
    return [
      { region: place.region, guardrails: (await isManagement(place)) ? await guardrailsOf(place) : null },
    ]
  },
})

const kinds = { SCP: 'SERVICE_CONTROL_POLICY', RCP: 'RESOURCE_CONTROL_POLICY' } as const

/** A kind of policy that is not switched on for the root bounds nobody, whatever it is attached to. */
async function guardrailsOf(place: Place): Promise<Guardrails> {
  const client = place.connect(OrganizationsClient)
  const roots = await allItems(
    paginateListRoots({ client }, {}),
    ({ NextToken }) => NextToken,
    ({ Roots }) => Roots,
  )
  const isOn = (type: string) =>
    roots.some(({ PolicyTypes = [] }) =>
      PolicyTypes.some(({ Type, Status }) => Type === type && Status === 'ENABLED'),
    )
  const policies = await Promise.all(
    (['SCP', 'RCP'] as const).filter((kind) => isOn(kinds[kind])).map((kind) => ownPolicies(place, kind)),
  )
  return { policies: policies.flat(), members: await activeMembers(place) }
}

async function ownPolicies(
  { connect }: Place,
  kind: GuardrailPolicy['kind'],
): Promise<readonly GuardrailPolicy[]> {
  const client = connect(OrganizationsClient)
  const listed = await allItems(
    paginateListPolicies({ client, pageSize: 20 }, { Filter: kinds[kind] }),
    ({ NextToken }) => NextToken,
    ({ Policies }) => Policies,
  )
  const own = listed.filter(({ AwsManaged }) => AwsManaged !== true)
  const described = own.flatMap(({ Id: id, Name: name }) =>
    id === undefined || name === undefined ? [] : describe(client, kind, { id, name }),
  )
  return stillThere(described, gone)
}

/** A policy that was deleted after it was listed. */
const gone = ['PolicyNotFoundException']

const describe = async (
  client: OrganizationsClient,
  kind: GuardrailPolicy['kind'],
  { id, name }: { readonly id: string; readonly name: string },
): Promise<GuardrailPolicy> => {
  const answer = await read(
    allItems(
      paginateListTargetsForPolicy({ client, pageSize: 20 }, { PolicyId: id }),
      ({ NextToken }) => NextToken,
      ({ Targets }) => Targets,
    ),
    { gone },
  )
  return {
    name,
    kind,
    targets: mapRead(answer, (targets) =>
      (targets ?? []).flatMap(({ TargetId: target }) => target ?? []).sort(),
    ),
  }
}
