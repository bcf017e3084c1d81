import { known } from '../../../shared/domain/evidence'
import type { ScannedKinds, VulnerabilityScans, Vulnerability } from '../../../shared/domain/inputs/inspector'

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

export const vulnerability = (over: Partial<Vulnerability> = {}): Vulnerability => ({
  arn: 'arn:aws:inspector2:eu-west-1:111122223333:finding/0a1',
  type: 'AWS::InspectorV2::Finding',
  region: 'eu-west-1',
  name: 'CVE-2026-1234',
  vulnerability: 'CVE-2026-1234',
  since: '2026-11-20T08:00:00.000Z',
  exploit: false,
  affects: { type: 'AWS_EC2_INSTANCE', id: 'i-0123456789abcdef0' },
  packages: [{ name: 'openssl', version: '3.0.7', fixedIn: '3.0.16' }],
  ...over,
})
