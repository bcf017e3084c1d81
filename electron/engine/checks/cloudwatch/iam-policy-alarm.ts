import { defineAlarmCheck } from '../alarms/define-alarm-check'
import { watchedCalls } from '../alarms/watched-calls'

const { pattern, ...calls } = watchedCalls(
  'iam.amazonaws.com',
  [
    'CreatePolicy',
    'DeletePolicy',
    'CreatePolicyVersion',
    'DeletePolicyVersion',
    'AttachGroupPolicy',
    'AttachRolePolicy',
    'AttachUserPolicy',
    'DetachGroupPolicy',
    'DetachRolePolicy',
    'DetachUserPolicy',
    'PutGroupPolicy',
    'PutRolePolicy',
    'PutUserPolicy',
    'DeleteGroupPolicy',
    'DeleteRolePolicy',
    'DeleteUserPolicy',
  ],
  'ListPolicies',
  'us-east-1',
)

export default defineAlarmCheck({
  id: 'cloudwatch.iam-policy-alarm',
  title: 'IAM policy changes raise an alarm',
  action: 'Raise an alarm when IAM policies change',
  severity: 'medium',
  control: '5.4',
  belongs: {
    subGoals: ['integrity.as-intended', 'confidentiality.access-control'],
    responsibility: 'customer.platform-apps-iam',
    practice: 'detection',
  },
  watched: { what: 'changes of IAM policies', ...calls },
  rationale:
    'A changed policy changes who may do what. Most changes are planned, and whoever planned one knows the message; the one that nobody planned stands out.',
  risk: 'An intruder gives a small user the rights of an administrator, and keeps them for months.',
  filter: { counts: 'changes of IAM policies', name: 'iam-policy-changes', pattern },
})
