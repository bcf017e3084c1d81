import check from '../../../electron/engine/checks/organizations/delegated-policy-admin'
import { unread, type Gap } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { account, accountId, denied } from '../../support/facts/about'
import { policyDelegation } from '../../support/facts/organizations'

const statement = (Action: unknown, ids: readonly string[], over: object = {}) => ({
  Effect: 'Allow',
  Principal: { AWS: ids },
  Action,
  Resource: '*',
  ...over,
})
const saying = (...Statement: readonly object[]) =>
  policyDelegation(JSON.stringify({ Version: '2012-10-17', Statement }))
const security = 'arn:aws:iam::222233334444:root'
const reading = ['organizations:DescribeOrganization', 'organizations:List*']
const nobody = { administrators: [] }
const named = 'The delegation policy names no member account.'
const gap = denied('organizations:DescribeResourcePolicy', 'global')
const noJson: Gap = {
  operation: 'organizations:DescribeResourcePolicy',
  region: 'global',
  reason: 'unexpected',
  detail: 'The policy cannot be read: It is no JSON.',
}

checkCases(check, {
  'a member that may write policies': {
    given: [
      saying(
        statement(reading, ['444455556666']),
        statement('organizations:UpdatePolicy', [security, 'arn:aws:iam::333344445555:role/guard']),
        statement('organizations:*', [security]),
      ),
    ],
    says: [passes(account, { administrators: ['222233334444', '333344445555'] })],
  },
  'members that may only look': {
    given: [saying(statement(reading, [security]))],
    says: [fails(account, nobody, 'The delegation policy lets members look at policies, and change none.')],
  },
  'the management account itself, a member that is denied, and everyone': {
    given: [
      saying(
        statement('organizations:*', [accountId]),
        statement('organizations:*', [security], { Effect: 'Deny' }),
        statement('organizations:*', ['*']),
      ),
    ],
    says: [fails(account, nobody, named)],
  },
  'no policy': {
    given: [policyDelegation(null)],
    says: [fails(account, nobody, 'The organization has no delegation policy.')],
  },
  'a policy that may not be read': {
    given: [{ region: 'global', delegation: { policy: unread(gap) } }],
    says: [isUnknown(account, {}, gap)],
  },
  'a policy that is none': {
    given: [policyDelegation('nonsense')],
    says: [isUnknown(account, {}, noJson)],
  },
  'another account than the management account': {
    given: [{ region: 'global', delegation: null }],
    says: [
      doesNotApply(
        account,
        { delegation: null },
        'Only the management account of an organization decides this.',
      ),
    ],
  },
  'what may not be read': { given: [], says: [] },
})
