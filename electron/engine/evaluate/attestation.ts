import { attestedNote, notAttestedWords } from '../../../shared/text/attestation-words'
import type { AttestationEvidence } from '../../../shared/domain/attestation'
import { findingKey, type Resource } from '../../../shared/domain/finding'
import type { FindingState } from './finding-state'

/** The newest statement about one check of one target, in force or over by the time that is judged. */
export interface Attestation {
  readonly checkId: string
  readonly statement: string
  readonly evidence: AttestationEvidence | null
  readonly person: string
  readonly decidedAt: string
  readonly endsAt: string
  readonly over: boolean
}

/**
 * How a check that a person alone can decide stands: attested while a statement is in force, else unknown. The states
 * with and without a statement do not depend on each other, so taking one back restores exactly what stood before.
 */
export function statedOf(
  checkId: string,
  attestation: Attestation | undefined,
  account: Resource,
): FindingState {
  const finding = { key: findingKey(checkId, account), checkId, resource: account, suppressed: null }
  if (attestation === undefined || attestation.over) {
    const detail = notAttestedWords(attestation?.endsAt ?? null, 'en')
    const gap = { operation: checkId, region: account.region, reason: 'not-attested', detail } as const
    return {
      ...finding,
      evidence: {},
      ruling: { outcome: 'unknown', gap, about: 'resource' },
      lastRead: null,
    }
  }
  const { statement, evidence, person, decidedAt, endsAt } = attestation
  return {
    ...finding,
    evidence: { statement, evidence, person, decidedAt, endsAt },
    ruling: { outcome: 'attested', note: attestedNote({ person, endsAt }, 'en') },
    lastRead: 'attested',
  }
}
