import check from '../../../electron/engine/checks/ssm/documents-not-public'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { ownDocument } from '../../support/facts/ssm'

const one = ownDocument()
const gap = denied('ssm:DescribeDocumentPermission')
const shared = (...ids: readonly string[]) => [ownDocument({ sharedWith: known(ids) })]

// Every document of one's own can be shared: none is not applicable.
checkCases(check, {
  private: { given: [one], says: [passes(one, { sharedWith: [] })] },
  'shared with accounts': {
    given: shared('444455556666', '999988887777'),
    says: [
      passes(
        one,
        { sharedWith: ['444455556666', '999988887777'] },
        'It is shared with other accounts: 444455556666, 999988887777.',
      ),
    ],
  },
  public: {
    given: shared('999988887777', 'all'),
    says: [fails(one, { sharedWith: ['999988887777', 'all'] }, 'Every AWS account can read and run it.')],
  },
  'permissions that may not be read': {
    given: [ownDocument({ sharedWith: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no documents': { given: [], says: [] },
})
