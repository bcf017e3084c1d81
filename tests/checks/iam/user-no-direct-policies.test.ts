import check from '../../../electron/engine/checks/iam/user-no-direct-policies'
import { checkCases, fails, passes } from '../../support/check-cases'
import { administratorAccess, user } from '../../support/facts/iam'

const ada = user()
const attached = [administratorAccess]

// Never unknown or not applicable: the facts come with the list, and the expectation holds for every user.
checkCases(check, {
  'in a group only': { given: [ada], says: [passes(ada, { attached: [], inline: [] })] },
  'one attached': {
    given: [user({ attached })],
    says: [fails(ada, { attached, inline: [] }, 'It has 1 policy of its own.')],
  },
  'one attached, one inline': {
    given: [user({ attached, inline: ['own'] })],
    says: [fails(ada, { attached, inline: ['own'] }, 'It has 2 policies of its own.')],
  },
  'a boundary does not count': {
    given: [user({ boundary: administratorAccess })],
    says: [passes(ada, { attached: [], inline: [] })],
  },
  'no users': { given: [], says: [] },
})
