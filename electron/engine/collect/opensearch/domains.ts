import {
  DescribeDomainsCommand,
  ListDomainNamesCommand,
  OpenSearchClient,
  type DomainStatus,
} from '@aws-sdk/client-opensearch'
import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { SearchDomain } from '../../../../shared/domain/inputs/opensearch'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { batches } from '../batches'
import { read } from '../read'

const list = 'opensearch:ListDomainNames'
const details = 'opensearch:DescribeDomains'
/** "Please provide a maximum of 5 domain names to describe." */
const most = 5

export default defineCollector({
  input: 'opensearch.domains',
  reach: 'regional',
  operations: [list, details],
  actions: { [list]: ['es:ListDomainNames'], [details]: ['es:DescribeDomains'] },
  async collect(place) {
    const { DomainNames = [] } = await place.connect(OpenSearchClient).send(new ListDomainNamesCommand({}))
    const names = DomainNames.flatMap(({ DomainName }) => DomainName ?? [])
    return (await Promise.all(batches(names, most).map((some) => describe(some, place)))).flat()
  },
})

async function describe(names: readonly string[], place: Place): Promise<readonly SearchDomain[]> {
  const asked = new DescribeDomainsCommand({ DomainNames: [...names] })
  const answer = await read(place.connect(OpenSearchClient).send(asked))
  if (!answer.known) return names.map((name) => toDomain(name, answer, place))
  const found = new Map((answer.value?.DomainStatusList ?? []).map((status) => [status.DomainName, status]))
  return names.flatMap((name) => {
    const status = found.get(name)
    // One that is not told any more is gone since it was listed.
    return status === undefined || status.Deleted === true ? [] : [toDomain(name, known(status), place)]
  })
}

function toDomain(
  name: string,
  status: Read<Partial<DomainStatus>>,
  { account, region }: Place,
): SearchDomain {
  const told = <T>(field: string, pick: (status: Partial<DomainStatus>) => T | undefined): Read<T> =>
    status.known ? answered(pick(status.value), field, details, region) : status
  return {
    arn: `arn:${account.partition}:es:${region}:${account.id}:domain/${name}`,
    type: 'AWS::OpenSearchService::Domain',
    region,
    name,
    // AWS leaves the options out for a domain with an address of the internet.
    inVpc: mapRead(status, ({ VPCOptions }) => (VPCOptions?.SubnetIds ?? []).length > 0),
    policy: mapRead(
      told('AccessPolicies', ({ AccessPolicies }) => AccessPolicies),
      (policy) => (policy === '' ? null : policy),
    ),
    asksWho: mapRead(
      told('AdvancedSecurityOptions.Enabled', ({ AdvancedSecurityOptions: options }) =>
        options?.Enabled === undefined ? undefined : options,
      ),
      ({ Enabled, AnonymousAuthEnabled }) => Enabled === true && AnonymousAuthEnabled !== true,
    ),
    encryptedAtRest: told('EncryptionAtRestOptions', (domain) => domain.EncryptionAtRestOptions?.Enabled),
    encryptedBetweenNodes: told(
      'NodeToNodeEncryptionOptions',
      (domain) => domain.NodeToNodeEncryptionOptions?.Enabled,
    ),
    httpsOnly: told('EnforceHTTPS', (domain) => domain.DomainEndpointOptions?.EnforceHTTPS),
    tlsPolicy: told('TLSSecurityPolicy', (domain) => domain.DomainEndpointOptions?.TLSSecurityPolicy),
  }
}
