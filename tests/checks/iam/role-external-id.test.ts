import check from '../../../electron/engine/checks/iam/role-external-id'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { document, role } from '../../support/facts/iam'

const audit = role()
const gap = denied('iam:GetAccountAuthorizationDetails', 'global')
const partner = { AWS: 'arn:aws:iam::444455556666:root' }
const trust = (Principal: unknown, Condition?: object) => ({
  Effect: 'Allow',
  Principal,
  Action: 'sts:AssumeRole',
  Condition,
})
const given = (...statements: readonly object[]) => [role({ trust: known(document(...statements)) })]
const guarded = (Condition: object) => ({
  given: given(trust(partner, Condition)),
  says: [passes(audit, { unguarded: [] })],
})
const open = (whom = 'Account 444455556666', ...unguarded: readonly string[]) =>
  fails(
    audit,
    { unguarded: unguarded.length > 0 ? unguarded : ['444455556666'] },
    `${whom} may assume it without an external id, MFA or a match of the organization.`,
  )
const unguarded = (Condition: object) => ({ given: given(trust(partner, Condition)), says: [open()] })
const inside = [doesNotApply(audit, { unguarded: [] }, 'No other account may assume it.')]
const deny = (Condition: object, Principal: unknown = '*') => ({
  ...trust(Principal, Condition),
  Effect: 'Deny',
})
const withoutId = { StringNotEquals: { 'sts:ExternalId': 'acme-7781' } }

checkCases(check, {
  'another account': { given: [audit], says: [open()] },
  'a role of another account': {
    given: given(trust({ AWS: 'arn:aws:iam::444455556666:role/scanner' })),
    says: [open()],
  },
  'several accounts': {
    given: given(trust({ AWS: ['777788889999', '444455556666', '111122223333'] })),
    says: [open('Accounts 444455556666, 777788889999', '444455556666', '777788889999')],
  },
  everyone: { given: given(trust('*')), says: [open('Every AWS account', '*')] },
  'an external id': guarded({ StringEquals: { 'sts:ExternalId': 'acme-7781' } }),
  'any external id': unguarded({ StringLike: { 'sts:ExternalId': '*' } }),
  'an external id, if there is one': unguarded({ StringEqualsIfExists: { 'sts:ExternalId': 'acme-7781' } }),
  'all but one external id': unguarded(withoutId),
  MFA: guarded({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
  'MFA, if it is told': unguarded({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }),
  'no MFA': unguarded({ Bool: { 'aws:MultiFactorAuthPresent': 'false' } }),
  'MFA of the last hour': guarded({ NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }),
  'the organization': guarded({ StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } }),
  'a unit of the organization': guarded({
    'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-1234567890/r-ab12/*' },
  }),
  'an address only': unguarded({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
  'denied without the external id': {
    given: given(trust(partner), deny(withoutId)),
    says: [passes(audit, { unguarded: [] })],
  },
  'denied to another account without the external id': {
    given: given(trust(partner), deny(withoutId, { AWS: '777788889999' })),
    says: [open()],
  },
  'denied without the external id from one address': {
    given: given(trust(partner), deny({ ...withoutId, IpAddress: { 'aws:SourceIp': '203.0.113.7' } })),
    says: [open()],
  },
  'an operator that IAM does not document': {
    given: given(trust(partner, { StringSoundsLike: { 'sts:ExternalId': 'acme-7781' } })),
    says: [
      isUnknown(
        audit,
        {},
        { ...gap, reason: 'unexpected', detail: 'IAM documents no condition operator stringsoundslike.' },
      ),
    ],
  },
  'the own account': { given: given(trust({ AWS: '111122223333' })), says: inside },
  'a service': { given: given(trust({ Service: 'ec2.amazonaws.com' })), says: inside },
  'another account that may only tag': {
    given: given({ ...trust(partner), Action: 'sts:TagSession' }),
    says: inside,
  },
  'a trust that is unread': { given: [role({ trust: unread(gap) })], says: [isUnknown(audit, {}, gap)] },
  'no roles': { given: [], says: [] },
})
