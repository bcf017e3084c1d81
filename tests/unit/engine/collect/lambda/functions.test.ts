import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/lambda/functions'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { denied } from '../../../../support/facts/about'
import { lambdaFunction } from '../../../../support/facts/lambda'
import { awsError } from '../../../../support/replay'

const { arn, name, runtime } = lambdaFunction()
const listed = {
  FunctionArn: arn,
  FunctionName: name,
  Runtime: runtime,
  Environment: { Variables: { DB_PASSWORD: 'not to be kept' } },
}
const notFound = awsError('ResourceNotFoundException', 'no', 404)
const refused = awsError('AccessDeniedException', 'not for you', 403)
const policy = '{"Version":"2012-10-17","Statement":[]}'
const url = 'https://0a1b.lambda-url.eu-west-1.on.aws/'
const answers = {
  'lambda:ListFunctions': { Functions: [listed] },
  'lambda:GetPolicy': notFound,
  'lambda:ListFunctionUrlConfigs': {},
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })
const dark = (operation: string) =>
  ({
    known: false,
    gap: { ...denied(operation), detail: 'AccessDeniedException: not for you (HTTP 403)' },
  }) as const

it('reads a function without policy and URLs, and nothing of its variables', async () => {
  expect(await found()).toEqual([lambdaFunction()])
})

it('reads policy and URLs, page by page', async () => {
  const { place, asked } = placeFor([collector], {
    'lambda:ListFunctions': [
      { Functions: [{ ...listed, Runtime: undefined, PackageType: 'Image' }], NextMarker: 'more' },
      { Functions: [{ FunctionName: 'nameless' }] },
    ],
    'lambda:GetPolicy': { Policy: policy },
    'lambda:ListFunctionUrlConfigs': [
      { FunctionUrlConfigs: [{ FunctionUrl: url, AuthType: 'NONE' }, {}], NextMarker: 'more' },
      { FunctionUrlConfigs: [{ FunctionUrl: `${url}2`, AuthType: 'AWS_IAM' }] },
    ],
  })
  expect(await collector.collect(place)).toEqual([
    lambdaFunction({
      runtime: null,
      policy: known(policy),
      urls: known([
        { url, signed: false },
        { url: `${url}2`, signed: true },
      ]),
    }),
  ])
  expect(asked.map(({ operation, input }) => [operation, input])).toEqual([
    ['lambda:ListFunctions', { MaxItems: 50 }],
    ['lambda:ListFunctions', { MaxItems: 50, Marker: 'more' }],
    ['lambda:GetPolicy', { FunctionName: name }],
    ['lambda:ListFunctionUrlConfigs', { FunctionName: name, MaxItems: 50 }],
    ['lambda:ListFunctionUrlConfigs', { FunctionName: name, MaxItems: 50, Marker: 'more' }],
  ])
})

it('keeps what else is known of a function that may not be looked into', async () => {
  expect([
    await found({ 'lambda:GetPolicy': refused }),
    await found({ 'lambda:ListFunctionUrlConfigs': refused }),
  ]).toEqual([
    [lambdaFunction({ policy: dark('lambda:GetPolicy') })],
    [lambdaFunction({ urls: dark('lambda:ListFunctionUrlConfigs') })],
  ])
})

it('drops a function that is gone since', async () => {
  expect(await found({ 'lambda:ListFunctionUrlConfigs': notFound })).toEqual([])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ 'lambda:ListFunctions': {} })).toEqual([])
  await expect(found({ 'lambda:ListFunctions': refused })).rejects.toMatchObject({
    gap: { operation: 'lambda:ListFunctions', reason: 'denied' },
  })
})
