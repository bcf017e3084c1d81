import check from '../../../electron/engine/checks/eks/control-plane-logs'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { cluster, everyLog } from '../../support/facts/eks'

const one = cluster()
const gap = denied('eks:DescribeCluster')
const given = (...logTypes: readonly string[]) => [cluster({ logTypes: known(logTypes) })]

// Every cluster can write them: none is not applicable.
checkCases(check, {
  'every log': { given: [one], says: [passes(one, { logTypes: everyLog })] },
  'the two that matter': {
    given: given('audit', 'authenticator'),
    says: [
      passes(
        one,
        { logTypes: ['audit', 'authenticator'] },
        'These logs are off: api, controllerManager, scheduler.',
      ),
    ],
  },
  'no audit log': {
    given: given('api', 'authenticator', 'controllerManager', 'scheduler'),
    says: [
      fails(
        one,
        { logTypes: ['api', 'authenticator', 'controllerManager', 'scheduler'] },
        'It does not write these logs: audit.',
      ),
    ],
  },
  'no log': {
    given: given(),
    says: [fails(one, { logTypes: [] }, 'It does not write these logs: audit, authenticator.')],
  },
  'may not be read': { given: [cluster({ logTypes: unread(gap) })], says: [isUnknown(one, {}, gap)] },
  'no clusters': { given: [], says: [] },
})
