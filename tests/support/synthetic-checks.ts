import type { Check } from '../../electron/engine/checks/define-check'
import type { ScanAbout } from '../../electron/engine/evaluate/evaluate'
import type { Collected, Gap } from '../../shared/domain/evidence'
import type { CheckOutcome, Resource, Verdict } from '../../shared/domain/finding'
import { gapOf } from './states'

// Checks and resources that mean nothing, for tests of what happens to verdicts. Resources carry what is said of them.

export const account: Resource = {
  arn: 'arn:aws:iam::111122223333:root',
  type: 'AWS::::Account',
  region: 'global',
  name: 'acme',
}
export const scanAbout: ScanAbout = { account, partition: 'aws', scannedAt: '2026-11-24T12:00:00Z' }

export interface Thing extends Resource {
  readonly says: CheckOutcome
}
export const thing = (name: string, says: CheckOutcome, region = 'eu-west-1'): Thing => ({
  arn: `arn:aws:s3:::${name}`,
  type: 'AWS::S3::Bucket',
  region,
  name,
  says,
})

/** A list as a collector would bring it home. The items are not what the input holds: only synthetic checks read them. */
export const listOf = (items: readonly Resource[], over: Partial<Collected<never>> = {}) =>
  ({ items, gaps: [], notOffered: [], ...over }) as unknown as Collected<never>

/** What a check says of a resource, spelled out. */
export function says(
  { arn, type, region, name }: Resource,
  outcome: CheckOutcome,
  gap: Partial<Gap> = {},
): Verdict {
  const about = { resource: { arn, type, region, name }, evidence: {} }
  switch (outcome) {
    case 'pass':
      return { ...about, outcome }
    case 'fail':
    case 'not-applicable':
      return { ...about, outcome, reason: `It says ${outcome}.` }
    case 'unknown':
      return { ...about, outcome, gap: gapOf({ region, ...gap }), about: 'resource' }
  }
}

/** A check whose subjects say themselves what they are. */
export const checkOf = (over: Partial<Check> = {}): Check => ({
  id: 's3.bucket-tls-only',
  title: 'It says so itself',
  action: 'Make it say so',
  severity: 'high',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.network-traffic-protection',
    practice: 'data-protection',
  },
  resourceType: 'AWS::S3::Bucket',
  scope: 'regional',
  subject: 's3.buckets',
  rationale: 'None.',
  risk: 'None.',
  remediation: { steps: ['None'] },
  sources: ['None'],
  evaluate: (lists) => thingsIn(lists['s3.buckets']).map((each) => says(each, each.says)),
  ...over,
})

export const thingsIn = (items: readonly object[]): readonly Thing[] => items as readonly Thing[]
