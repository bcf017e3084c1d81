import check from '../../../electron/engine/checks/iam/user-unused-credentials'
import { known, unread, type Read } from '../../../shared/domain/evidence'
import type { CredentialUse } from '../../../shared/domain/inputs/iam'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { credentialUse } from '../../support/facts/iam'

const ada = credentialUse()
const gap = denied('iam:GetCredentialReport', 'global')
const fresh = '2026-11-20T00:00:00.000Z'
const exactly45DaysAgo = '2026-10-10T12:00:00.000Z'
const aSecondLater = '2026-10-10T12:00:01.000Z'
const old = '2026-01-02T03:04:05.000Z'
type Credential = CredentialUse['credentials'][number]
const password = (lastUsed: Read<string | null>, changed: Read<string> = known(old)): Credential => ({
  name: 'password',
  lastUsed,
  changed,
})
const key = (lastUsed: Read<string | null>, changed: Read<string> = known(old)): Credential => ({
  ...password(lastUsed, changed),
  name: 'first access key',
})
const having = (...credentials: readonly Credential[]) => credentialUse({ credentials })
const evidence = (credentials: readonly string[], unused: readonly object[] = []) => ({ credentials, unused })
const unused = (names: string) => `Unused for 45 days or more: ${names}.`

checkCases(check, {
  'a password in use': { given: [ada], says: [passes(ada, evidence(['password']))] },
  'a second short of the limit': {
    given: [having(password(known(aSecondLater)))],
    says: [passes(ada, evidence(['password']))],
  },
  'exactly 45 days ago': {
    given: [having(password(known(exactly45DaysAgo)))],
    says: [
      fails(ada, evidence(['password'], [{ name: 'password', since: exactly45DaysAgo }]), unused('password')),
    ],
  },
  'both at rest': {
    given: [having(password(known(old)), key(known(exactly45DaysAgo)))],
    says: [
      fails(
        ada,
        evidence(
          ['password', 'first access key'],
          [
            { name: 'password', since: old },
            { name: 'first access key', since: exactly45DaysAgo },
          ],
        ),
        unused('password and first access key'),
      ),
    ],
  },
  'never used, made lately': {
    given: [having(key(known(null), known(fresh)))],
    says: [passes(ada, evidence(['first access key']))],
  },
  'never used, made long ago': {
    given: [having(key(known(null)))],
    says: [
      fails(
        ada,
        evidence(['first access key'], [{ name: 'first access key', since: old }]),
        unused('first access key'),
      ),
    ],
  },
  'another limit': {
    given: [having(password(known(exactly45DaysAgo)))],
    about: { parameters: { days: 90 } },
    says: [passes(ada, evidence(['password']))],
  },
  'nothing to sign in with': {
    given: [having()],
    says: [doesNotApply(ada, evidence([]), 'The user has no password and no active access key.')],
  },
  'a use that is unread': {
    given: [having(password(unread(gap)))],
    says: [isUnknown(ada, evidence(['password']), gap)],
  },
  'a use that is unread beside one at rest': {
    given: [having(password(unread(gap)), key(known(old)))],
    says: [
      fails(
        ada,
        evidence(['password', 'first access key'], [{ name: 'first access key', since: old }]),
        unused('first access key'),
      ),
    ],
  },
  'never used, of unknown age': {
    given: [having(key(known(null), unread(gap)))],
    says: [isUnknown(ada, evidence(['first access key']), gap)],
  },
  'no users': { given: [], says: [] },
})
