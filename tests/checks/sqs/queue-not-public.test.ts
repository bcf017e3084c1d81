import check from '../../../electron/engine/checks/sqs/queue-not-public'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { accountId, denied } from '../../support/facts/about'
import { policyOf } from '../../support/facts/s3'
import { queue } from '../../support/facts/sqs'

const one = queue()
const reason = 'The policy of the queue allows everyone something without binding whom.'
const gap = denied('sqs:GetQueueAttributes')
const open = { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: one.arn }
const bound = (Condition: object) => ({ ...open, Condition })
const good = (statement: object) => ({
  given: [queue({ policy: known(policyOf(statement)) })],
  says: [passes(one, { policy: policyOf(statement) })],
})
const bad = (statement: object) => ({
  given: [queue({ policy: known(policyOf(statement)) })],
  says: [fails(one, { policy: policyOf(statement) }, reason)],
})

// Every queue may have a policy, and one without is its account's alone: none is not applicable.
checkCases(check, {
  'no policy': { given: [one], says: [passes(one, { policy: null })] },
  'a service, for one topic': good({
    ...bound({ ArnEquals: { 'aws:SourceArn': `arn:aws:sns:eu-west-1:${accountId}:orders` } }),
    Principal: { Service: 'sns.amazonaws.com' },
  }),
  'everyone, for one topic': good(
    bound({ ArnEquals: { 'aws:SourceArn': `arn:aws:sns:eu-west-1:${accountId}:orders` } }),
  ),
  'everyone of the organization': good(bound({ StringEquals: { 'aws:PrincipalOrgID': 'o-0a1b2c3d4e' } })),
  'another account': good({ ...open, Principal: { AWS: '999988887777' } }),
  everyone: bad(open),
  'everyone, over TLS': bad(bound({ Bool: { 'aws:SecureTransport': 'true' } })),
  'everyone, for any topic there is': bad(bound({ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } })),
  'a policy that may not be read': {
    given: [queue({ policy: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no queues': { given: [], says: [] },
})
