import { known } from '../../../shared/domain/evidence'
import type { ScannedKinds, VulnerabilityScans } from '../../../shared/domain/inputs/inspector'

export const scannedKinds = (over: Partial<ScannedKinds> = {}): ScannedKinds => ({
  instances: true,
  images: true,
  functions: true,
  ...over,
})

export const vulnerabilityScans = (over: Partial<VulnerabilityScans> = {}): VulnerabilityScans => ({
  region: 'eu-west-1',
  scans: known(scannedKinds()),
  ...over,
})
