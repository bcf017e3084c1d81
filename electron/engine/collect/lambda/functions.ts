import {
  GetPolicyCommand,
  LambdaClient,
  paginateListFunctions,
  paginateListFunctionUrlConfigs,
  type FunctionConfiguration,
} from '@aws-sdk/client-lambda'
import { mapRead } from '../../../../shared/domain/evidence'
import type { LambdaFunction } from '../../../../shared/domain/inputs/lambda'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'

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
  { FunctionArn: arn, FunctionName: name, Runtime }: FunctionConfiguration,
  place: Place,
): Promise<LambdaFunction> | undefined {
  if (arn === undefined || name === undefined) return undefined
  const resource = { arn, type: 'AWS::Lambda::Function', region: place.region, name }
  return withExposure({ ...resource, runtime: Runtime ?? null }, place)
}

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
