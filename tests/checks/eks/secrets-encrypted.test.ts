import check from '../../../electron/engine/checks/eks/secrets-encrypted'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { cluster, secretsKey } from '../../support/facts/eks'

const one = cluster()
const gap = denied('eks:DescribeCluster')
const keyless = (version: string) => [cluster({ version: known(version), secretsKey: known(null) })]
const byDefault = (version: string) => ({
  given: keyless(version),
  says: [
    passes(one, { version, secretsKey: null }, 'EKS encrypts them by default, with a key that AWS owns.'),
  ],
})
const bare = (version: string) => ({
  given: keyless(version),
  says: [fails(one, { version, secretsKey: null }, 'No key encrypts its secrets.')],
})

// Every cluster keeps secrets: none is not applicable.
checkCases(check, {
  'a key of its own': { given: [one], says: [passes(one, { version: '1.35', secretsKey })] },
  'none, where EKS encrypts by itself': byDefault('1.28'),
  'none, in a version of another age': byDefault('2.0'),
  'none, before EKS did': bare('1.27'),
  'none, in a version that is no number': bare('next'),
  'may not be read': {
    given: [cluster({ version: unread(gap), secretsKey: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no clusters': { given: [], says: [] },
})
