import check from '../../../electron/engine/checks/iam/group-not-empty'
import { checkCases, fails, passes } from '../../support/check-cases'
import { group, user } from '../../support/facts/iam'

const staff = group()

// Whether somebody is in it is always a question, and both lists come whole or not at all: the engine knows of gaps.
checkCases(check, {
  'with a member': {
    given: [staff],
    consulting: { 'iam.users': [user({ groups: ['others', 'staff'] })] },
    says: [passes(staff, { hasMembers: true })],
  },
  'with members of other groups only': {
    given: [staff],
    consulting: { 'iam.users': [user({ groups: ['others'] }), user({ name: 'bob', groups: [] })] },
    says: [fails(staff, { hasMembers: false }, 'No user is in it.')],
  },
  'without users': { given: [staff], says: [fails(staff, { hasMembers: false }, 'No user is in it.')] },
  'no groups': { given: [], says: [] },
})
