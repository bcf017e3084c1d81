import {
  GetPolicyCommand,
  LambdaClient,
  paginateListFunctions,
  paginateListFunctionUrlConfigs,
  type FunctionConfiguration,
} from '@aws-sdk/client-lambda'
import { known, mapRead, unread } from '../../../../shared/domain/evidence'
import type { LambdaFunction } from '../../../../shared/domain/inputs/lambda'
import { scrubText } from '../../scrub'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { secretsIn } from '../secret-rules'

const notFound = ['ResourceNotFoundException']

export default defineCollector({
  input: 'lambda.functions',
  reach: 'regional',
  operations: ['lambda:ListFunctions', 'lambda:GetPolicy', 'lambda:ListFunctionUrlConfigs'],
  async collect(place) {
    const listed = await allItems(
      paginateListFunctions({ client: place.connect(LambdaClient), pageSize: 50 }, {}),
      ({ NextMarker }) => NextMarker,
      ({ Functions }) => Functions,
    )
    return stillThere(
      listed.flatMap((one) => describe(one, place) ?? []),
      notFound,
    )
  },
})

function describe(
  { FunctionArn: arn, FunctionName: name, Runtime, Environment }: FunctionConfiguration,
  place: Place,
): Promise<LambdaFunction> | undefined {
  if (arn === undefined || name === undefined) return undefined
  const resource = { arn, type: 'AWS::Lambda::Function', region: place.region, name }
  const secretVariables = secretsOf(Environment, place.region)
  return withExposure({ ...resource, runtime: Runtime ?? null, secretVariables }, place)
}

/** AWS cannot decrypt the variables where the caller may not use their key: then nobody knows what they hold. */
const secretsOf = (
  environment: FunctionConfiguration['Environment'],
  region: string,
): LambdaFunction['secretVariables'] =>
  environment?.Error === undefined
    ? known(secretsIn(environment?.Variables ?? {}))
    : unread({
        operation: 'lambda:ListFunctions',
        region,
        reason: 'unexpected',
        detail: `AWS did not tell the variables: ${scrubText(environment.Error.ErrorCode ?? 'no reason')}.`,
      })

async function withExposure(
  one: Omit<LambdaFunction, 'policy' | 'urls'>,
  { connect }: Place,
): Promise<LambdaFunction> {
  const client = connect(LambdaClient)
  const [policy, urls] = await Promise.all([
    // AWS says the same of a function without a policy and of one that is gone; the other call tells them apart.
    read(client.send(new GetPolicyCommand({ FunctionName: one.name })), { absent: notFound }),
    read(
      allItems(
        paginateListFunctionUrlConfigs({ client, pageSize: 50 }, { FunctionName: one.name }),
        ({ NextMarker }) => NextMarker,
        ({ FunctionUrlConfigs }) => FunctionUrlConfigs,
      ),
      { gone: notFound },
    ),
  ])
  return {
    ...one,
    policy: mapRead(policy, (answer) => answer?.Policy ?? null),
    urls: mapRead(urls, (configs) =>
      (configs ?? []).flatMap(({ FunctionUrl: url, AuthType }) =>
        url === undefined ? [] : [{ url, signed: AuthType === 'AWS_IAM' }],
      ),
    ),
  }
}
