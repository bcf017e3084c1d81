import type { AttestationEvidence } from '../../../shared/domain/attestation'
import type { Attestation } from '../store/attestation-repository'
import type { DemoProfile } from './accounts'

/** What somebody in the story stated, just before the scan of a week. */
interface Statement extends Pick<Attestation, 'checkId' | 'statement' | 'person'> {
  readonly profile: DemoProfile
  readonly week: number
  readonly days: number
  readonly evidence: AttestationEvidence
}

/** One that still holds when the year ends, and one that nobody renewed. */
const statements: readonly Statement[] = [
  {
    profile: 'acme-prod',
    week: 2,
    days: 300,
    checkId: 'manual.phishing-training',
    statement: 'All 14 people who can sign in to AWS have finished the phishing course.',
    person: 'Grace (demo)',
    evidence: { type: 'text', text: 'List of participants, course of the security week (demo)' },
  },
  {
    profile: 'acme-prod',
    week: 40,
    days: 180,
    checkId: 'manual.root-credentials-safe',
    statement:
      'The root password is in the vault and the security key in the safe; both were opened and sealed again.',
    person: 'Ada (demo)',
    evidence: { type: 'text', text: 'Seal 4711, recovery email and phone tested (demo)' },
  },
]

const dayMs = 86_400_000

/** The statements of one account in one week, made at that time. */
export const statementsOf = (
  profile: DemoProfile,
  week: number,
  at: Date,
): readonly Omit<Attestation, 'id' | 'targetId'>[] =>
  statements
    .filter((each) => each.profile === profile && each.week === week)
    .map(({ checkId, statement, person, evidence, days }) => ({
      ...{ checkId, statement, person, evidence },
      decidedAt: at.toISOString(),
      endsAt: new Date(at.getTime() + days * dayMs).toISOString(),
    }))
