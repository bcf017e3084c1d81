import { known } from '../../../shared/domain/evidence'
import type { Detector, ThreatDetection } from '../../../shared/domain/inputs/guardduty'

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
