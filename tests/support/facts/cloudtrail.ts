import { known } from '../../../shared/domain/evidence'
import type { DeliveryStatus, Trail, TrailDelivery } from '../../../shared/domain/inputs/cloudtrail'
import { accountId } from './about'

export const trail = (over: Partial<Trail> = {}): Trail => ({
  arn: `arn:aws:cloudtrail:eu-west-1:${accountId}:trail/audit`,
  type: 'AWS::CloudTrail::Trail',
  region: 'eu-west-1',
  name: 'audit',
  homeRegion: 'eu-west-1',
  multiRegion: true,
  organization: false,
  logFileValidation: true,
  bucket: 'logs',
  kmsKey: `arn:aws:kms:eu-west-1:${accountId}:key/0a1b`,
  logGroup: `arn:aws:logs:eu-west-1:${accountId}:log-group:audit:*`,
  logGroupError: known(null),
  logging: known(true),
  managementEvents: known({ reads: true, writes: true, leavesOut: [] }),
  objectEvents: known({ reads: [], writes: [] }),
  ...over,
})

export const delivery = (status: Partial<DeliveryStatus> = {}): TrailDelivery => ({
  region: 'eu-west-1',
  trail: trail().arn,
  status: known({ error: null, digestError: null, since: '2026-11-24T11:55:00.000Z', ...status }),
})
