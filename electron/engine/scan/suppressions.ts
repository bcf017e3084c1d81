import { findingKey } from '../../../shared/domain/finding'
import type { Suppression } from '../evaluate/suppression'
import type { Suppression as StoredSuppression } from '../store/suppression-repository'

type Told = Pick<StoredSuppression, 'kind' | 'checkId' | 'arn' | 'region'>

/** What a stored decision is about. One without a wildcard is about one finding. */
export const toSuppression = ({ kind, checkId, arn, region }: Told): Suppression => {
  if (!/[*?]/.test(arn) && region !== '*')
    return { kind, match: { type: 'finding', key: findingKey(checkId, { arn, region }) } }
  return { kind, match: { type: 'resources', checkId, arn, ...(region === '*' ? {} : { region }) } }
}
