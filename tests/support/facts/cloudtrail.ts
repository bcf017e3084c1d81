import { known } from '../../../shared/domain/evidence'
import type { Trail } from '../../../shared/domain/inputs/cloudtrail'
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
  logging: known(true),
  managementEvents: known({ reads: true, writes: true, leavesOut: [] }),
  ...over,
})
