import check from '../../../electron/engine/checks/ec2/user-data-no-secrets'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { userData } from '../../support/facts/ec2'

const gap = denied('ec2:DescribeInstanceAttribute')
const one = userData(known(null))
const password = { line: 2, rule: 'password' }
const key = { line: 3, rule: 'key' }

// Every instance may be given some: none is not applicable.
checkCases(check, {
  'none given': { given: [one], says: [passes(one, { secrets: null })] },
  'without secrets': { given: [userData(known([]))], says: [passes(one, { secrets: [] })] },
  'one line': {
    given: [userData(known([password]))],
    says: [fails(one, { secrets: [password] }, 'It looks as if secrets stand in line 2 (password).')],
  },
  'two lines': {
    given: [userData(known([password, key]))],
    says: [
      fails(
        one,
        { secrets: [password, key] },
        'It looks as if secrets stand in lines 2 (password), 3 (key).',
      ),
    ],
  },
  'not read': { given: [userData(unread(gap))], says: [isUnknown(one, {}, gap)] },
  'no instances': { given: [], says: [] },
})
