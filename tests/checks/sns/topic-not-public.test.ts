import { expect } from 'vitest'
import check from '../../../electron/engine/checks/sns/topic-not-public'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { accountId, denied } from '../../support/facts/about'
import { topic, topicPolicy } from '../../support/facts/sns'

const one = topic()
const reason = 'The policy of the topic allows everyone something without binding whom.'
const gap = denied('sns:GetTopicAttributes')
const open = { Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: one.arn }
const bound = (Condition: object) => ({ ...open, Condition })
const good = (...statements: readonly object[]) => ({
  given: [topic({ policy: known(topicPolicy(...statements)) })],
  says: [passes(one, { policy: topicPolicy(...statements) })],
})
const bad = (...statements: readonly object[]) => ({
  given: [topic({ policy: known(topicPolicy(...statements)) })],
  says: [fails(one, { policy: topicPolicy(...statements) }, reason)],
})

// Every topic has a policy: none is not applicable.
checkCases(check, {
  'what SNS writes for a new topic': good(),
  'a service': good({ ...open, Principal: { Service: 'cloudwatch.amazonaws.com' } }),
  'everyone who acts for the account': good(bound({ StringEquals: { 'aws:SourceAccount': accountId } })),
  'everyone who acts for a rule of the account': good(
    bound({ ArnLike: { 'aws:SourceArn': `arn:aws:events:*:${accountId}:rule/*` } }),
  ),
  'everyone of the organization': good(bound({ StringEquals: { 'aws:PrincipalOrgID': 'o-0a1b2c3d4e' } })),
  everyone: bad(open),
  'everyone, by the other spelling': bad({ ...open, Principal: { AWS: '*' } }),
  'everyone but one': bad({
    Effect: 'Allow',
    NotPrincipal: { AWS: '999988887777' },
    Action: 'sns:Subscribe',
    Resource: one.arn,
  }),
  'everyone who acts for a rule of any account': bad(
    bound({ ArnLike: { 'aws:SourceArn': 'arn:aws:events:*:*:rule/*' } }),
  ),
  'everyone who subscribes an address of one kind': bad(bound({ StringEquals: { 'sns:Protocol': 'https' } })),
  'a policy that cannot be read': {
    given: [topic({ policy: known('{"Statement":[{"Effect":"Perhaps"}]}') })],
    says: [
      isUnknown(
        one,
        { policy: '{"Statement":[{"Effect":"Perhaps"}]}' },
        {
          operation: 'sns:GetTopicAttributes',
          region: 'eu-west-1',
          reason: 'unexpected',
          detail: expect.stringContaining('The policy cannot be read at Statement[0].Effect') as string,
        },
      ),
    ],
  },
  'a policy that may not be read': {
    given: [topic({ policy: unread(gap) })],
    says: [isUnknown(one, {}, gap)],
  },
  'no topics': { given: [], says: [] },
})
