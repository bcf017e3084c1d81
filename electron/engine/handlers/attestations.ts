import type { Handlers, Payload } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import type { AttestationView, TargetView } from '../../../shared/contract/views'
import { attestationDays } from '../../../shared/domain/attestation'
import { daysAfter } from '../../../shared/domain/days'
import type { ManualCheck } from '../checks/define-manual-check'
import { expectationsOf, type Catalogue } from '../scan/scan-deps'
import { needTarget, type HandlerDeps } from './deps'
import { person } from './person'

type AttestationChannel = 'decisions.attestations' | 'decisions.attest' | 'decisions.withdraw'

export function attestationHandlers(deps: HandlerDeps): Pick<Handlers, AttestationChannel> {
  const { history, catalogue, ports, newId, decided } = deps
  return {
    'decisions.attestations': ({ targetIds }) =>
      newestStatements(deps, targetIds?.map((id) => needTarget(history, id)) ?? history.targets.list()),
    'decisions.attest': (asked) => {
      const { targetId, checkId, statement, evidence = null } = asked
      needTarget(history, targetId)
      const check = needManualCheck(catalogue, checkId)
      if (history.states.nowOf(targetId, checkId).length === 0)
        throw expected(
          'not-found',
          `No scan of this account knows ${checkId} yet, so nothing was attested.`,
          'Scan the account once, then attest it.',
        )
      const decidedAt = ports.now().toISOString()
      const endsAt = endOf(check, asked, decidedAt)
      const id = newId()
      history.attestations.attest({
        ...{ id, targetId, checkId, statement, evidence, decidedAt, endsAt },
        person: asked.person ?? person(),
      })
      decided(targetId)
      return { id, endsAt }
    },
    'decisions.withdraw': ({ id }) => {
      const attestation = history.attestations.get(id)
      if (attestation === null || !history.attestations.withdraw(person(), id))
        throw expected('not-found', 'No such attestation is in force.', 'Look at the list of decisions.')
      decided(attestation.targetId)
      return {}
    },
  }
}

/** What was stated last about each check of these targets, in force or over. */
export const newestStatements = (
  { history, ports }: Pick<HandlerDeps, 'history' | 'ports'>,
  targets: readonly TargetView[],
): readonly AttestationView[] =>
  targets.flatMap(({ id, profile, accountId }) =>
    history.attestations
      .newest(id, ports.now().toISOString())
      .map((attestation) => ({ ...attestation, profile, accountId })),
  )

/** Only what no API can decide is a person's to state. */
function needManualCheck(catalogue: Catalogue, checkId: string): ManualCheck {
  const check = catalogue.manual.find(({ id }) => id === checkId)
  if (check !== undefined) return check
  const known = expectationsOf(catalogue).some(({ id }) => id === checkId)
  throw known
    ? expected(
        'bad-request',
        `${checkId} is decided by what is read, so nobody can attest it.`,
        'Accept the risk or mend it: triad suppress --help says how.',
      )
    : expected('not-found', `There is no check ${checkId}.`, `These can be attested: ${named(catalogue)}.`)
}

const named = ({ manual }: Catalogue): string => manual.map(({ id }) => id).join(', ')

function endOf(
  { id, mostDays }: ManualCheck,
  { endsAt }: Payload<'decisions.attest'>,
  decidedAt: string,
): string {
  if (endsAt === undefined) return daysAfter(decidedAt, Math.min(attestationDays.usual, mostDays))
  if (Date.parse(endsAt) <= Date.parse(decidedAt))
    throw expected('bad-request', 'This end date is over, so nothing was attested.', 'Choose a later one.')
  if (Date.parse(endsAt) > Date.parse(daysAfter(decidedAt, mostDays)))
    throw expected(
      'bad-request',
      `A statement about ${id} holds ${mostDays} days at most, so nothing was attested.`,
      'Choose an earlier end date, and attest it again then.',
    )
  return new Date(endsAt).toISOString()
}
