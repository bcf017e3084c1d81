import { known } from '../../../shared/domain/evidence'
import type { Detector, Threat, ThreatDetection } from '../../../shared/domain/inputs/guardduty'

export const detector = (over: Partial<Detector> = {}): Detector => ({
  id: '12abc34d567e8fa901bc2d34e56789f0',
  enabled: true,
  scansDisks: true,
  ...over,
})

export const threatDetection = (over: Partial<ThreatDetection> = {}): ThreatDetection => ({
  region: 'eu-west-1',
  detector: known(detector()),
  watchesObjects: known(false),
  ...over,
})

export const threat = (over: Partial<Threat> = {}): Threat => ({
  arn: 'arn:aws:guardduty:eu-west-1:111122223333:detector/d/finding/f1',
  type: 'AWS::GuardDuty::Finding',
  region: 'eu-west-1',
  name: 'Backdoor:EC2/C&CActivity.B',
  kind: 'Backdoor:EC2/C&CActivity.B',
  severity: 8,
  since: '2026-11-20T08:00:00.000Z',
  affects: 'Instance',
  ...over,
})
