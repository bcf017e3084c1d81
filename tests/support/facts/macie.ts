import { known } from '../../../shared/domain/evidence'
import type { DataDiscovery } from '../../../shared/domain/inputs/macie'

export const dataDiscovery = (over: Partial<DataDiscovery> = {}): DataDiscovery => ({
  region: 'eu-west-1',
  state: 'enabled',
  automatic: known(true),
  ...over,
})
