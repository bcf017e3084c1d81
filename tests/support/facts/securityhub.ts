import type { Hub, HubStandard, HubStandards } from '../../../shared/domain/inputs/securityhub'

export const hub = (over: Partial<Hub> = {}): Hub => ({ region: 'eu-west-1', enabled: true, ...over })

export const hubStandards = (...standards: readonly HubStandard[]): HubStandards => ({
  region: 'eu-west-1',
  standards,
})
