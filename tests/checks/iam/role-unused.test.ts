import check from '../../../electron/engine/checks/iam/role-unused'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { role, roleUse } from '../../support/facts/iam'

const audit = role()
const exactly90DaysAgo = '2026-08-26T12:00:00.000Z'
const aSecondLater = '2026-08-26T12:00:01.000Z'
const old = '2026-01-02T03:04:05.000Z'
const used = (lastUsed: string | null) => ({ 'iam.role-uses': [roleUse({ lastUsed })] })
const unused = (since: string, days = 90) =>
  fails(audit, { unusedSince: since }, `Nobody has assumed it for ${days} days or more.`)
const unanswered = (detail: string) =>
  isUnknown(
    audit,
    {},
    { ...denied('iam:GetAccountAuthorizationDetails', 'global'), reason: 'unexpected', detail },
  )

checkCases(check, {
  'a second short of the limit': {
    given: [audit],
    consulting: used(aSecondLater),
    says: [passes(audit, {})],
  },
  'exactly 90 days ago': {
    given: [audit],
    consulting: used(exactly90DaysAgo),
    says: [unused(exactly90DaysAgo)],
  },
  'never used, made long ago': { given: [audit], consulting: used(null), says: [unused(old)] },
  'never used, made lately': {
    given: [role({ createdAt: aSecondLater })],
    consulting: used(null),
    says: [passes(audit, {})],
  },
  'another limit': {
    given: [audit],
    consulting: used(aSecondLater),
    about: { parameters: { days: 30 } },
    says: [unused(aSecondLater, 30)],
  },
  'never used, of unknown age': {
    given: [role({ createdAt: null })],
    consulting: used(null),
    says: [unanswered("AWS's answer does not tell when the role audit was made.")],
  },
  'a use that is unread': {
    given: [audit],
    says: [unanswered("AWS's answer does not tell the last use of the role audit.")],
  },
  'a service-linked role': {
    given: [role({ path: '/aws-service-role/config.amazonaws.com/' })],
    consulting: used(aSecondLater),
    says: [doesNotApply(audit, {}, 'A service of AWS uses and keeps a service-linked role.')],
  },
  'no roles': { given: [], says: [] },
})
