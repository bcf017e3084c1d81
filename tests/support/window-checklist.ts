import { checks, manualChecks } from '../../electron/engine/checks'
import { checklistOf } from '../../electron/engine/evaluate/checklist'
import { frameworkOf } from '../../electron/engine/evaluate/framework'
import { frameworks } from '../../electron/engine/frameworks'
import type { FrameworkId } from '../../shared/domain/framework'
import type { AttestationView, ManualCheckView } from '../../shared/contract/views'
import { finding, stateOf } from './states'

type Finding = Parameters<typeof finding>[0]

const of = (checkId: string, ...outcomes: readonly Finding['is'][]): readonly Finding[] =>
  outcomes.map((is, index) => ({ checkId, is, name: `${checkId}-${index}` }))
const notAttested = (checkId: string): Finding => ({
  ...{ checkId, is: 'unknown', region: 'global', gap: { operation: checkId, reason: 'not-attested' } },
})

const findings = [
  ...of('iam.root-mfa', 'pass'),
  ...of('iam.root-no-access-keys', 'fail'),
  ...of('iam.user-mfa-console', 'fail', 'fail', 'pass', 'pass'),
  ...of('ec2.sg-no-admin-ports-ipv4', 'pass', 'pass'),
  ...of('s3.bucket-tls-only', 'fail', 'pass', 'pass', 'unknown'),
  ...of('s3.bucket-versioning', 'pass', 'not-applicable'),
  ...of('rds.encrypted', 'unknown', 'pass'),
  ...of('cloudtrail.multi-region-logging', 'pass'),
  ...of('manual.root-credentials-safe', 'attested'),
  notAttested('manual.root-signed-out'),
  notAttested('manual.phishing-training'),
  { checkId: 's3.bucket-tls-only', is: 'fail', name: 'site', suppressed: 'accepted-risk' } as const,
]
const judged = new Set(findings.map(({ checkId }) => checkId))

const small = [...checks, ...manualChecks].filter(({ id }) => judged.has(id))

/** A framework as the same account stands. */
export const frameworkNow = (id: FrameworkId) =>
  frameworkOf(frameworks[id], stateOf(findings.map(finding)), small)

/** The checklist of a small account, judged by a few real checks. */
export const checklistItemsNow = () => checklistOf(stateOf(findings.map(finding)), small)

const attestation = (over: Partial<AttestationView>): AttestationView => ({
  id: 'attestation-1',
  targetId: 'target-prod',
  profile: 'acme-prod',
  accountId: '111122223333',
  checkId: 'manual.root-credentials-safe',
  statement: 'Both are in safes, in two buildings.',
  evidence: { type: 'text', text: 'Seal 4711 of 2 October' },
  person: 'grace',
  decidedAt: '2026-10-02T09:00:00.000Z',
  endsAt: '2026-12-31T09:00:00.000Z',
  over: false,
  ...over,
})

const newest: Readonly<Record<string, AttestationView>> = {
  'manual.root-credentials-safe': attestation({}),
  'manual.phishing-training': attestation({
    ...{ id: 'attestation-2', checkId: 'manual.phishing-training', over: true },
    ...{ decidedAt: '2025-11-02T09:00:00.000Z', endsAt: '2026-11-02T09:00:00.000Z' },
  }),
}

/** One check that is attested, one whose statement is over, one that nobody ever stated. */
export const manualChecksNow = (): readonly ManualCheckView[] =>
  manualChecks.map(({ id, statement, evidence, mostDays }) => ({
    ...{ checkId: id, statement, evidence, mostDays },
    newest: newest[id] ?? null,
  }))
