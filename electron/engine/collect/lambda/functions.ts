import {
  GetPolicyCommand,
  LambdaClient,
  ListTagsCommand,
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
import { tagsOf } from '../tags-of'
import { codeSigningOf, codeSigningOperations } from './code-signing'

const notFound = ['ResourceNotFoundException']

export default defineCollector({
  input: 'lambda.functions',
  reach: 'regional',
  operations: [
    'lambda:ListFunctions',
    'lambda:GetPolicy',
    'lambda:ListFunctionUrlConfigs',
    'lambda:ListTags',
    ...codeSigningOperations,
  ],
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
  return withDetails({ ...resource, runtime: Runtime ?? null, secretVariables }, place)
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

async function withDetails(
  one: Omit<LambdaFunction, 'policy' | 'urls' | 'codeSigning' | 'tagging'>,
  place: Place,
): Promise<LambdaFunction> {
  const client = place.connect(LambdaClient)
  const [policy, urls, codeSigning, tagging] = await Promise.all([
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
    // A container image is not signed this way.
    one.runtime === null ? known(null) : codeSigningOf(one.name, place, notFound),
    read(client.send(new ListTagsCommand({ Resource: one.arn })), { gone: notFound }),
  ])
  return {
    ...one,
    policy: mapRead(policy, (answer) => answer?.Policy ?? null),
    urls: mapRead(urls, (configs) =>
      (configs ?? []).flatMap(({ FunctionUrl: url, AuthType }) =>
        url === undefined ? [] : [{ url, signed: AuthType === 'AWS_IAM' }],
      ),
    ),
    codeSigning,
    tagging: mapRead(tagging, (answer) =>
      tagsOf(Object.entries(answer?.Tags ?? {}).map(([Key, Value]) => ({ Key, Value }))),
    ),
  }
}
