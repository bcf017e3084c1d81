import { checks } from '../../electron/engine/checks'
import { checklistOf } from '../../electron/engine/evaluate/checklist'
import { finding, stateOf } from './states'

type Finding = Parameters<typeof finding>[0]

const of = (checkId: string, ...outcomes: readonly Finding['is'][]): readonly Finding[] =>
  outcomes.map((is, index) => ({ checkId, is, name: `${checkId}-${index}` }))

const findings = [
  ...of('iam.root-mfa', 'pass'),
  ...of('iam.root-no-access-keys', 'fail'),
  ...of('iam.user-mfa-console', 'fail', 'fail', 'pass', 'pass'),
  ...of('ec2.sg-no-admin-ports-ipv4', 'pass', 'pass'),
  ...of('s3.bucket-tls-only', 'fail', 'pass', 'pass', 'unknown'),
  ...of('s3.bucket-versioning', 'pass', 'not-applicable'),
  ...of('rds.encrypted', 'unknown', 'pass'),
  ...of('cloudtrail.multi-region-logging', 'pass'),
  { checkId: 's3.bucket-tls-only', is: 'fail', name: 'site', suppressed: 'accepted-risk' } as const,
]
const judged = new Set(findings.map(({ checkId }) => checkId))

/** The checklist of a small account, judged by a few real checks. */
export const checklistItemsNow = () =>
  checklistOf(
    stateOf(findings.map(finding)),
    checks.filter(({ id }) => judged.has(id)),
  )
