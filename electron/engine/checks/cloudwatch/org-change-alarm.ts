import { defineAlarmCheck } from '../alarms/define-alarm-check'
import { defineCheck } from '../define-check'
import { managesNone, notManaging } from '../management-account'
import { watchedCalls } from '../alarms/watched-calls'

/** Organizations has no Regions and writes its events in us-east-1. */
const { pattern, ...calls } = watchedCalls(
  'organizations.amazonaws.com',
  [
    'AcceptHandshake',
    'AttachPolicy',
    'CancelHandshake',
    'CreateAccount',
    'CreateOrganization',
    'CreateOrganizationalUnit',
    'CreatePolicy',
    'DeclineHandshake',
    'DeleteOrganization',
    'DeleteOrganizationalUnit',
    'DeletePolicy',
    'DetachPolicy',
    'DisablePolicyType',
    'EnableAllFeatures',
    'EnablePolicyType',
    'InviteAccountToOrganization',
    'LeaveOrganization',
    'MoveAccount',
    'RemoveAccountFromOrganization',
    'UpdateOrganizationalUnit',
    'UpdatePolicy',
  ],
  'ListAccounts',
  'us-east-1',
)

const alarm = defineAlarmCheck({
  id: 'cloudwatch.org-change-alarm',
  title: 'Organization changes raise an alarm',
  action: 'Raise an alarm when the organization changes',
  severity: 'low',
  control: '5.15',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
  },
  watched: { what: 'changes of the organization', ...calls },
  rationale:
    'Accounts, organizational units and their policies change seldom, and one change is felt in all accounts below. The calls are made in the management account, so only its trail and alarms are asked.',
  risk: 'A guardrail is detached, or an account is moved out from under it, and what it forbade is possible from that minute on.',
  filter: { counts: 'changes of accounts, units and policies', name: 'organization-changes', pattern },
})

export default defineCheck({
  ...alarm,
  consults: ['cloudtrail.trails', 'cloudwatch.alarms', 'sns.subscriptions', 'organizations.membership'],
  isExempt: ({ 'organizations.membership': found }, { account }) => managesNone(found, account),
  evaluate: (lists, about) =>
    // Whether a chain that is whole counts hangs on whose account this is: that unread, nothing is said.
    lists['organizations.membership'].flatMap((membership) =>
      managesNone([membership], about.account)
        ? [notManaging(about.account, 'organization', membership.organization)]
        : alarm.evaluate(lists, about),
    ),
})
