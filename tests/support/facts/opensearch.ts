import { known } from '../../../shared/domain/evidence'
import type { SearchDomain } from '../../../shared/domain/inputs/opensearch'
import { accountId } from './about'

export const searchDomain = (over: Partial<SearchDomain> = {}): SearchDomain => ({
  arn: `arn:aws:es:eu-west-1:${accountId}:domain/catalog`,
  type: 'AWS::OpenSearchService::Domain',
  region: 'eu-west-1',
  name: 'catalog',
  inVpc: known(true),
  policy: known(null),
  asksWho: known(false),
  encryptedAtRest: known(true),
  encryptedBetweenNodes: known(true),
  httpsOnly: known(true),
  tlsPolicy: known('Policy-Min-TLS-1-2-PFS-2023-10'),
  ...over,
})
