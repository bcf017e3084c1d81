import check from '../../../electron/engine/checks/iam/policy-no-privilege-escalation'
import { checkCases } from '../../support/check-cases'
import { writtenPolicyCases } from '../../support/written-policies'

const { passing, failing, unclear, common } = writtenPolicyCases('escalations')
const allow = (Action: string | readonly string[], Resource = '*', Condition?: object) => ({
  Effect: 'Allow',
  Action,
  Resource,
  Condition,
})
const through = (found: readonly string[], ...statements: readonly object[]) =>
  failing(`Its holder can become administrator through ${found.join(', ')}.`, found, ...statements)
const passTo = (service: string) => ({ StringEquals: { 'iam:PassedToService': `${service}.amazonaws.com` } })
const boundary = {
  StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/boundary' },
}
const own = 'arn:aws:iam::*:user/${aws:username}'
const withInstances = ['iam:PassRole + ec2:RunInstances']

checkCases(check, {
  'nothing of the kind': passing(allow(['s3:*', 'iam:Get*', 'iam:List*'])),
  'a new version of any policy': through(['iam:CreatePolicyVersion'], allow('iam:CreatePolicyVersion')),
  'of any policy of the account': through(
    ['iam:CreatePolicyVersion'],
    allow('iam:CreatePolicyVersion', 'arn:aws:iam::111122223333:policy/*'),
  ),
  'of one policy': passing(allow('iam:CreatePolicyVersion', 'arn:aws:iam::111122223333:policy/app')),
  'of policies under a path': passing(
    allow('iam:CreatePolicyVersion', 'arn:aws:iam::111122223333:policy/app/*'),
  ),
  'keys of any user': through(['iam:CreateAccessKey'], allow('iam:*AccessKey*')),
  'the own keys only': passing(allow('iam:*AccessKey*', own)),
  'any policy to any user': through(['iam:AttachUserPolicy'], allow('iam:AttachUserPolicy')),
  'any policy to any user within a boundary': passing(allow('iam:AttachUserPolicy', '*', boundary)),
  'any policy to any user, with MFA': through(
    ['iam:AttachUserPolicy'],
    allow('iam:AttachUserPolicy', '*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
  ),
  'one policy to any user': passing(
    allow('iam:AttachUserPolicy', '*', {
      ArnEquals: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
    }),
  ),
  'any role to an instance': through(withInstances, allow('iam:PassRole'), allow('ec2:RunInstances')),
  'any role to an instance, and only there': through(
    withInstances,
    allow('iam:PassRole', '*', passTo('ec2')),
    allow('ec2:*', 'arn:aws:ec2:eu-west-1:111122223333:*'),
  ),
  'any role, but to another service': passing(
    allow('iam:PassRole', '*', passTo('ecs')),
    allow('ec2:RunInstances'),
  ),
  'one role to an instance': passing(
    allow('iam:PassRole', 'arn:aws:iam::111122223333:role/app'),
    allow('ec2:RunInstances'),
  ),
  'any role to nothing': passing(allow('iam:PassRole')),
  'instances that take no role': passing(allow('ec2:*')),
  'any role to a function that nobody can call': passing(allow(['iam:PassRole', 'lambda:CreateFunction'])),
  'any role to a function': through(
    ['iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction'],
    allow(['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction']),
  ),
  'denied again': passing(allow(['iam:PutUserPolicy']), { ...allow('iam:*'), Effect: 'Deny' }),
  'by an operator that IAM does not document': unclear(
    allow('iam:PutUserPolicy', '*', { StringSoundsLike: { 'iam:PermissionsBoundary': 'x' } }),
  ),
  ...common(allow('iam:PutUserPolicy')),
})
