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
  Environment: { Variables: { STAGE: 'production' } },
}
const notFound = awsError('ResourceNotFoundException', 'no', 404)
const refused = awsError('AccessDeniedException', 'not for you', 403)
const policy = '{"Version":"2012-10-17","Statement":[]}'
const url = 'https://0a1b.lambda-url.eu-west-1.on.aws/'
const answers = {
  'lambda:ListFunctions': { Functions: [listed] },
  'lambda:GetPolicy': notFound,
  'lambda:ListFunctionUrlConfigs': {},
  'lambda:GetFunctionCodeSigningConfig': {},
  'lambda:ListTags': {},
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })
const dark = (operation: string) =>
  ({
    known: false,
    gap: { ...denied(operation), detail: 'AccessDeniedException: not for you (HTTP 403)' },
  }) as const

it('reads a function without policy and URLs', async () => {
  expect(await found()).toEqual([lambdaFunction()])
})

it('keeps the names of variables that look like secrets, and nothing of what they hold', async () => {
  const Variables = { STAGE: 'production', DB_PASSWORD: 'not to be kept', API_TOKEN: 'nor this' }
  const functions = await found({
    'lambda:ListFunctions': { Functions: [{ ...listed, Environment: { Variables } }] },
  })
  const secretVariables = known([
    { key: 'API_TOKEN', rule: 'token' },
    { key: 'DB_PASSWORD', rule: 'password' },
  ])
  expect(functions).toEqual([lambdaFunction({ secretVariables })])
  expect(JSON.stringify(functions)).not.toMatch(/not to be kept|nor this|production/)
})

it('has no variables where there are none, and says so where AWS could not decrypt them', async () => {
  const Error = { ErrorCode: 'KMSAccessDeniedException', Message: 'no' }
  const of = async (Environment: object | undefined) =>
    (await found({ 'lambda:ListFunctions': { Functions: [{ ...listed, Environment }] } }))[0]?.secretVariables
  expect([await of(undefined), await of({ Error })]).toEqual([
    known([]),
    {
      known: false,
      gap: {
        operation: 'lambda:ListFunctions',
        region: 'eu-west-1',
        reason: 'unexpected',
        detail: 'AWS did not tell the variables: KMSAccessDeniedException.',
      },
    },
  ])
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
    'lambda:ListTags': { Tags: { team: 'shop', Owner: 'ada', api_token: 'not to be kept' } },
  })
  expect(await collector.collect(place)).toEqual([
    lambdaFunction({
      runtime: null,
      policy: known(policy),
      urls: known([
        { url, signed: false },
        { url: `${url}2`, signed: true },
      ]),
      tagging: known({ Owner: 'ada', team: 'shop' }),
    }),
  ])
  expect(asked.map(({ operation, input }) => [operation, input])).toEqual([
    ['lambda:ListFunctions', { MaxItems: 50 }],
    ['lambda:ListFunctions', { MaxItems: 50, Marker: 'more' }],
    ['lambda:GetPolicy', { FunctionName: name }],
    ['lambda:ListFunctionUrlConfigs', { FunctionName: name, MaxItems: 50 }],
    ['lambda:ListTags', { Resource: arn }],
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

it('reads what happens to unsigned code, and asks a configuration that functions share once', async () => {
  const config = `arn:aws:lambda:eu-west-1:111122223333:code-signing-config:csc-0a1b`
  const { place, asked } = placeFor([collector], {
    ...answers,
    'lambda:ListFunctions': { Functions: [listed, listed] },
    'lambda:GetFunctionCodeSigningConfig': { CodeSigningConfigArn: config },
    'lambda:GetCodeSigningConfig': {
      CodeSigningConfig: { CodeSigningPolicies: { UntrustedArtifactOnDeployment: 'Enforce' } },
    },
  })
  const signed = lambdaFunction({ codeSigning: known('Enforce') })
  expect(await collector.collect(place)).toEqual([signed, signed])
  expect(asked.filter(({ operation }) => operation === 'lambda:GetCodeSigningConfig')).toMatchObject([
    { input: { CodeSigningConfigArn: config } },
  ])
})

it('leaves unread what is not told of unsigned code', async () => {
  const shared = { 'lambda:GetFunctionCodeSigningConfig': { CodeSigningConfigArn: 'csc' } }
  expect([
    await found({ 'lambda:GetFunctionCodeSigningConfig': refused }),
    await found({ ...shared, 'lambda:GetCodeSigningConfig': refused }),
    await found({ ...shared, 'lambda:GetCodeSigningConfig': {} }),
  ]).toEqual([
    [lambdaFunction({ codeSigning: dark('lambda:GetFunctionCodeSigningConfig') })],
    [lambdaFunction({ codeSigning: dark('lambda:GetCodeSigningConfig') })],
    [
      lambdaFunction({
        codeSigning: {
          known: false,
          gap: {
            ...denied('lambda:GetCodeSigningConfig'),
            reason: 'unexpected',
            detail: "AWS's answer does not hold UntrustedArtifactOnDeployment.",
          },
        },
      }),
    ],
  ])
})

it('leaves tags unread that it may not read', async () => {
  expect(await found({ 'lambda:ListTags': refused })).toEqual([
    lambdaFunction({ tagging: dark('lambda:ListTags') }),
  ])
})

it('drops a function that is gone since', async () => {
  expect([
    await found({ 'lambda:ListFunctionUrlConfigs': notFound }),
    await found({ 'lambda:GetFunctionCodeSigningConfig': notFound }),
    await found({ 'lambda:ListTags': notFound }),
  ]).toEqual([[], [], []])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ 'lambda:ListFunctions': {} })).toEqual([])
  await expect(found({ 'lambda:ListFunctions': refused })).rejects.toMatchObject({
    gap: { operation: 'lambda:ListFunctions', reason: 'denied' },
  })
})
