import type { Hub } from '../../../shared/domain/inputs/securityhub'

export const hub = (over: Partial<Hub> = {}): Hub => ({ region: 'eu-west-1', enabled: true, ...over })
