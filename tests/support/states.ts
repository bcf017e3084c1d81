import type { Measure } from '../../electron/engine/evaluate/measure'
import type { FindingState, TargetState } from '../../electron/engine/evaluate/finding-state'
import type { Gap } from '../../shared/domain/evidence'
import { findingKey, type Outcome } from '../../shared/domain/finding'
import type { Tally } from '../../shared/domain/score'

export const gapOf = (over: Partial<Gap> = {}): Gap => ({
  operation: 's3:GetBucketPolicy',
  region: 'eu-west-1',
  reason: 'denied',
  detail: 'AccessDenied: not for you',
  ...over,
})

/** A check that counts in confidentiality, with high severity; a test overrides what it is about. */
export const measure = (over: Partial<Measure> = {}): Measure => ({
  id: 's3.bucket-tls-only',
  severity: 'high',
  subGoals: ['confidentiality.encryption'],
  responsibility: 'customer.network-traffic-protection',
  practice: 'data-protection',
  manual: false,
  ...over,
})

/** A tally of nothing; a test overrides what it is about. */
export const tallyOf = (over: Partial<Tally> = {}): Tally => ({
  ...measure(),
  passed: 0,
  failed: 0,
  unknown: 0,
  acceptedRisks: 0,
  falsePositives: 0,
  neverListed: false,
  ...over,
})

interface Finding {
  readonly checkId?: string
  readonly name?: string
  readonly region?: string
  /** `place`: the list was refused there. */
  readonly is: Outcome | 'place'
  readonly lastRead?: Outcome | null
  readonly suppressed?: FindingState['suppressed']
  readonly gap?: Partial<Gap>
}

/** One finding as it stands; the resource of a place is the account. */
export function finding({
  checkId = 's3.bucket-tls-only',
  region = 'eu-west-1',
  ...of
}: Finding): FindingState {
  const resource =
    of.is === 'place'
      ? { arn: 'arn:aws:iam::111122223333:root', type: 'AWS::::Account', region, name: 'acme' }
      : {
          arn: `arn:aws:s3:::${of.name ?? 'ledger'}`,
          type: 'AWS::S3::Bucket',
          region,
          name: of.name ?? 'ledger',
        }
  const unread = of.is === 'unknown' || of.is === 'place'
  return {
    key: findingKey(checkId, resource),
    checkId,
    resource,
    evidence: {},
    ruling: rulingOf(of, region),
    lastRead: unread ? (of.lastRead ?? null) : (of.is as Outcome),
    suppressed: of.suppressed ?? null,
  }
}

function rulingOf({ is, gap }: Finding, region: string): FindingState['ruling'] {
  switch (is) {
    case 'pass':
      return { outcome: 'pass' }
    case 'attested':
      return { outcome: 'attested', note: 'Stated by Ada, until 2027-01-31.' }
    case 'fail':
      return { outcome: 'fail', reason: 'It fails.' }
    case 'not-applicable':
      return { outcome: 'not-applicable', reason: 'It does not apply.' }
    case 'unknown':
    case 'place':
      return {
        outcome: 'unknown',
        gap: gapOf({ region, ...gap }),
        about: is === 'place' ? 'place' : 'resource',
      }
  }
}

/** A state of these findings. A place without a last reading was never listed. */
export const stateOf = (findings: readonly FindingState[]): TargetState => ({
  findings: new Map(findings.map((each) => [each.key, each])),
  neverListed: new Set(
    findings
      .filter(({ resource, lastRead }) => resource.type === 'AWS::::Account' && lastRead === null)
      .map(({ checkId }) => checkId),
  ),
})

/**
 * Findings that add up to these tallies. Resources are numbered through passes, failures, unknowns, so that two states made
 * of two tallies of one check tell which of them moved. `operationOf`: what hides the unknown ones.
 */
export const stateOfTallies = (
  tallies: readonly Tally[],
  operationOf: (checkId: string) => string,
): TargetState =>
  stateOf(
    tallies.flatMap((each) => {
      const checkId = each.id
      const gap = { operation: operationOf(checkId) }
      const kinds: Omit<Finding, 'checkId' | 'name'>[] = [
        ...repeat(each.passed, { is: 'pass' as const }),
        ...repeat(each.failed - each.acceptedRisks, { is: 'fail' as const }),
        ...repeat(each.acceptedRisks, { is: 'fail' as const, suppressed: 'accepted-risk' as const }),
        ...repeat(each.falsePositives, { is: 'fail' as const, suppressed: 'false-positive' as const }),
        ...repeat(each.unknown, { is: 'unknown' as const, gap }),
      ]
      const place = each.neverListed ? [finding({ checkId, region: 'us-east-1', is: 'place', gap })] : []
      return [...kinds.map((kind, index) => finding({ ...kind, checkId, name: `r${index}` })), ...place]
    }),
  )

const repeat = <T>(times: number, value: T): T[] => Array.from({ length: times }, () => value)
