import check from '../../../electron/engine/checks/organizations/guardrail-policies'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { guardrailPolicy, guardrails, member } from '../../support/facts/organizations'

const policies = [{ name: 'deny-leave', kind: 'SCP' }]
const onUnit = guardrailPolicy({ targets: known(['ou-ab12-11111111']) })
const onAccount = guardrailPolicy({ name: 'deny-outsiders', kind: 'RCP', targets: known(['333344445555']) })
const elsewhere = member({ id: '333344445555', within: known(['r-ab12', '333344445555']) })
const gap = denied('organizations:ListTargetsForPolicy', 'global')
const hidden = unread(gap)
const none = 'The organization has no service or resource control policy of its own that is in force.'

checkCases(check, {
  'at the root': { given: [guardrails()], says: [passes(account, { policies })] },
  'at the root, of members that may not be listed': {
    given: [guardrails({ members: hidden })],
    says: [passes(account, { policies })],
  },
  'on a unit that holds every member': {
    given: [guardrails({ policies: [onUnit] })],
    says: [passes(account, { policies })],
  },
  'on one account, with another policy for the rest': {
    given: [guardrails({ policies: [onUnit, onAccount], members: known([member(), elsewhere]) })],
    says: [passes(account, { policies: [...policies, { name: 'deny-outsiders', kind: 'RCP' }] })],
  },
  'on one account, wherever that stands': {
    given: [
      guardrails({
        policies: [onAccount],
        members: known([member({ id: '333344445555', within: hidden })]),
      }),
    ],
    says: [passes(account, { policies: [{ name: 'deny-outsiders', kind: 'RCP' }] })],
  },
  'not on every account': {
    given: [guardrails({ policies: [onUnit], members: known([member(), elsewhere]) })],
    says: [fails(account, { policies }, 'No guardrail policy reaches 333344445555.')],
  },
  'attached to nothing': {
    given: [guardrails({ policies: [guardrailPolicy({ targets: known([]) })] })],
    says: [fails(account, { policies }, 'No guardrail policy reaches 222233334444.')],
  },
  'none but those of AWS': {
    given: [guardrails({ policies: [] })],
    says: [fails(account, { policies: [] }, none)],
  },
  'no members to guard': {
    given: [guardrails({ policies: [], members: known([]) })],
    says: [
      doesNotApply(
        account,
        { policies: [] },
        'The organization has no active account beside the management account.',
      ),
    ],
  },
  'members that may not be listed': {
    given: [guardrails({ policies: [onUnit], members: hidden })],
    says: [isUnknown(account, { policies }, gap)],
  },
  'what a policy is attached to may not be read': {
    given: [guardrails({ policies: [guardrailPolicy({ targets: hidden })] })],
    says: [isUnknown(account, { policies }, gap)],
  },
  'a member that stands nobody knows where': {
    given: [guardrails({ policies: [onUnit], members: known([member({ within: hidden })]) })],
    says: [isUnknown(account, { policies }, gap)],
  },
  'another account than the management account': {
    given: [{ region: 'global', guardrails: null }],
    says: [
      doesNotApply(
        account,
        { guardrails: null },
        'Only the management account of an organization decides this.',
      ),
    ],
  },
  'what may not be read': { given: [], says: [] },
})
