import check from '../../../electron/engine/checks/iam/role-confused-deputy'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { document, role } from '../../support/facts/iam'

const audit = role()
const gap = denied('iam:GetAccountAuthorizationDetails', 'global')
const trusting = (services: string | readonly string[], Condition?: object, path = '/') => [
  role({
    path,
    trust: known(
      document({ Effect: 'Allow', Principal: { Service: services }, Action: 'sts:AssumeRole', Condition }),
    ),
  }),
]
const states = 'states.amazonaws.com'
const flowLogs = 'vpc-flow-logs.amazonaws.com'
const unbound = (...services: readonly string[]) =>
  fails(
    audit,
    { unbound: services },
    `${services.join(', ')} may assume it for whatever account or resource.`,
  )
const bound = (Condition: object) => ({
  given: trusting(states, Condition),
  says: [passes(audit, { unbound: [] })],
})
const notJudged = doesNotApply(audit, { unbound: [] }, 'It trusts no service that says for whom it acts.')

checkCases(check, {
  'without condition': {
    given: trusting([states, flowLogs, 'ec2.amazonaws.com']),
    says: [unbound(states, flowLogs)],
  },
  'the account': bound({ StringEquals: { 'aws:SourceAccount': '111122223333' } }),
  'a resource': bound({
    ArnLike: { 'aws:SourceArn': 'arn:aws:states:eu-west-1:111122223333:stateMachine:*' },
  }),
  'resources of any account': {
    given: trusting(states, { ArnLike: { 'aws:SourceArn': 'arn:aws:states:*:*:stateMachine:*' } }),
    says: [unbound(states)],
  },
  'only if the service says so': {
    given: trusting(states, { StringEqualsIfExists: { 'aws:SourceAccount': '111122223333' } }),
    says: [unbound(states)],
  },
  'an operator that IAM does not document': {
    given: trusting(states, { StringSoundsLike: { 'aws:SourceAccount': '111122223333' } }),
    says: [
      isUnknown(
        audit,
        {},
        { ...gap, reason: 'unexpected', detail: 'IAM documents no condition operator stringsoundslike.' },
      ),
    ],
  },
  'EC2 and Lambda': { given: trusting(['ec2.amazonaws.com', 'lambda.amazonaws.com']), says: [notJudged] },
  'an account': { given: [audit], says: [notJudged] },
  'a service-linked role': {
    given: trusting(states, undefined, '/aws-service-role/states.amazonaws.com/'),
    says: [
      doesNotApply(
        audit,
        { unbound: [states] },
        'AWS keeps the trust of a service-linked role; nobody else can change it.',
      ),
    ],
  },
  'a trust that is unread': { given: [role({ trust: unread(gap) })], says: [isUnknown(audit, {}, gap)] },
  'no roles': { given: [], says: [] },
})
