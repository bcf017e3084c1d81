import check from '../../../electron/engine/checks/iam/role-trust-not-public'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { document, role } from '../../support/facts/iam'

const audit = role()
const gap = denied('iam:GetAccountAuthorizationDetails', 'global')
const trusting = (Principal: unknown, Condition?: object) =>
  role({ trust: known(document({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole', Condition })) })
const open = fails(audit, { admitsEveryone: true }, 'Its trust policy lets every AWS account assume it.')
const closed = passes(audit, { admitsEveryone: false })

checkCases(check, {
  'a named account': { given: [audit], says: [closed] },
  everyone: { given: [trusting('*')], says: [open] },
  'every AWS account': { given: [trusting({ AWS: '*' })], says: [open] },
  'everyone among others': { given: [trusting({ AWS: ['444455556666', '*'] })], says: [open] },
  'everyone but one': {
    given: [
      role({
        trust: known(
          document({ Effect: 'Allow', NotPrincipal: { AWS: '444455556666' }, Action: 'sts:AssumeRole' }),
        ),
      }),
    ],
    says: [open],
  },
  'everyone of an organization': {
    given: [trusting('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } })],
    says: [closed],
  },
  'everyone with an external id': {
    given: [trusting({ AWS: '*' }, { StringEquals: { 'sts:ExternalId': 'acme-7781' } })],
    says: [closed],
  },
  'everyone with a subject of a token': {
    given: [
      trusting('*', {
        StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/app:ref:refs/heads/main' },
      }),
    ],
    says: [closed],
  },
  'everyone with any external id': {
    given: [trusting({ AWS: '*' }, { StringLike: { 'sts:ExternalId': '*' } })],
    says: [open],
  },
  'everyone with MFA': {
    given: [trusting({ AWS: '*' }, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })],
    says: [open],
  },
  'everyone with a condition that IAM does not document': {
    given: [trusting('*', { StringSoundsLike: { 'aws:PrincipalOrgID': 'o-1234567890' } })],
    says: [
      isUnknown(
        audit,
        {},
        { ...gap, reason: 'unexpected', detail: 'IAM documents no condition operator stringsoundslike.' },
      ),
    ],
  },
  'a service': { given: [trusting({ Service: 'ec2.amazonaws.com' })], says: [closed] },
  'a service-linked role': {
    given: [role({ path: '/aws-service-role/config.amazonaws.com/' })],
    says: [
      doesNotApply(
        audit,
        { admitsEveryone: false },
        'AWS keeps the trust of a service-linked role; nobody else can change it.',
      ),
    ],
  },
  'a trust that is unread': { given: [role({ trust: unread(gap) })], says: [isUnknown(audit, {}, gap)] },
  'no roles': { given: [], says: [] },
})
