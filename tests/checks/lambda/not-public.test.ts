import check from '../../../electron/engine/checks/lambda/not-public'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { lambdaFunction } from '../../support/facts/lambda'

const one = lambdaFunction()
const policyOf = (over: object) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Sid: 's', Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: one.arn, ...over }],
  })
const passing = (over: object, note?: string) => {
  const policy = policyOf(over)
  return {
    given: [lambdaFunction({ policy: known(policy) })],
    says: [passes(one, { policy, urls: [] }, note)],
  }
}
const failing = (over: object, through: string) => {
  const policy = policyOf(over)
  return {
    given: [lambdaFunction({ policy: known(policy) })],
    says: [fails(one, { policy, urls: [] }, `Everyone can call it through ${through}.`)],
  }
}
const service = (name: string) => ({ Principal: { Service: `${name}.amazonaws.com` } })
const when = (operator: string, key: string, value: string) => ({
  Condition: { [operator]: { [key]: value } },
})
const address = 'https://0a1b.lambda-url.eu-west-1.on.aws/'
const open = [{ url: address, signed: false }]
const signed = [{ url: address, signed: true }]
const everyone = policyOf({ Principal: '*' })
const strange = policyOf({
  ...service('sns'),
  ...when('ArnSoundsLike', 'AWS:SourceArn', 'arn:aws:sns:eu-west-1:111122223333:orders'),
})
const gap = denied('lambda:GetPolicy')
const urlGap = denied('lambda:ListFunctionUrlConfigs')
const unbound = 'Its policy lets sns.amazonaws.com call it without saying for which account or source.'

// Whoever may call a function is always a question, so none is not applicable.
checkCases(check, {
  'no policy and no URL': { given: [one], says: [passes(one, { policy: null, urls: [] })] },
  'everyone, by the policy': failing({ Principal: '*' }, 'its policy'),
  'everyone, as an AWS principal': failing({ Principal: { AWS: '*' } }, 'its policy'),
  'everyone of an organization': passing({
    Principal: '*',
    ...when('StringEquals', 'aws:PrincipalOrgID', 'o-0a1b'),
  }),
  'everyone, through a URL without sign-in': failing(
    { Principal: '*', ...when('StringEquals', 'lambda:FunctionUrlAuthType', 'NONE') },
    'its policy',
  ),
  'another account': passing({ Principal: { AWS: 'arn:aws:iam::444455556666:root' } }),
  'everyone is denied': passing({ Effect: 'Deny', Principal: '*' }),
  'S3 for any bucket': failing(service('s3'), 'any bucket of S3'),
  'S3 for buckets of one account': passing({
    ...service('s3'),
    ...when('StringEquals', 'AWS:SourceAccount', '111122223333'),
  }),
  'SNS for one topic': passing({
    ...service('sns'),
    ...when('ArnLike', 'AWS:SourceArn', 'arn:aws:sns:eu-west-1:111122223333:orders'),
  }),
  'an API, on every path': passing({
    ...service('apigateway'),
    ...when('ArnLike', 'AWS:SourceArn', 'arn:aws:execute-api:eu-west-1:111122223333:a1b2c3/*/GET/orders'),
  }),
  'S3 for buckets named alike': failing(
    { ...service('s3'), ...when('ArnLike', 'AWS:SourceArn', 'arn:aws:s3:::orders-*') },
    'any bucket of S3',
  ),
  'SNS for any topic': passing(service('sns'), unbound),
  'a skill, by its token': passing({
    ...service('alexa-connectedhome'),
    ...when('StringEquals', 'lambda:EventSourceToken', 'amzn1.ask.skill.0a1b'),
  }),
  'a URL that wants signed requests': {
    given: [lambdaFunction({ urls: known(signed) })],
    says: [passes(one, { policy: null, urls: signed })],
  },
  'a URL without sign-in and a policy for everyone': {
    given: [lambdaFunction({ policy: known(everyone), urls: known(open) })],
    says: [
      fails(
        one,
        { policy: everyone, urls: open },
        `Everyone can call it through the address ${address} and its policy.`,
      ),
    ],
  },
  'a URL without sign-in, whatever the policy says': {
    given: [lambdaFunction({ policy: unread(gap), urls: known(open) })],
    says: [fails(one, { urls: open }, `Everyone can call it through the address ${address}.`)],
  },
  'a policy for everyone, whatever URLs there are': {
    given: [lambdaFunction({ policy: known(everyone), urls: unread(urlGap) })],
    says: [fails(one, { policy: everyone }, 'Everyone can call it through its policy.')],
  },
  'a service, by an operator that IAM does not document': {
    given: [lambdaFunction({ policy: known(strange) })],
    says: [
      isUnknown(
        one,
        { policy: strange, urls: [] },
        { ...gap, reason: 'unexpected', detail: 'IAM documents no condition operator arnsoundslike.' },
      ),
    ],
  },
  'a policy that may not be read': {
    given: [lambdaFunction({ policy: unread(gap) })],
    says: [isUnknown(one, { urls: [] }, gap)],
  },
  'URLs that may not be read': {
    given: [lambdaFunction({ urls: unread(urlGap) })],
    says: [isUnknown(one, { policy: null }, urlGap)],
  },
  'no functions': { given: [], says: [] },
})
