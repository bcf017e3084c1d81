import {
  GetCodeSigningConfigCommand,
  GetFunctionCodeSigningConfigCommand,
  LambdaClient,
} from '@aws-sdk/client-lambda'
import { chainRead, known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { LambdaFunction } from '../../../../shared/domain/inputs/lambda'
import { answered } from '../answered'
import { askedOnce } from '../asked-once'
import type { Place } from '../define-collector'
import { read } from '../read'

const signing = 'lambda:GetCodeSigningConfig'
export const codeSigningOperations = ['lambda:GetFunctionCodeSigningConfig', signing] as const

/** Throws where the function is gone since. */
export async function codeSigningOf(
  name: string,
  place: Place,
  gone: readonly string[],
): Promise<LambdaFunction['codeSigning']> {
  const asked = new GetFunctionCodeSigningConfigCommand({ FunctionName: name })
  const answer = await read(place.connect(LambdaClient).send(asked), { gone })
  if (!answer.known) return answer
  // A function without one is told without the field.
  const arn = answer.value?.CodeSigningConfigArn ?? ''
  return arn === '' ? known(null) : policyOf(place, arn)
}

/** Many functions share one configuration. */
const policyOf = askedOnce(
  ({ region }, arn: string) => `${region} ${arn}`,
  async ({ connect, region }, arn): Promise<Read<string>> => {
    const asked = new GetCodeSigningConfigCommand({ CodeSigningConfigArn: arn })
    const policies = mapRead(
      await read(connect(LambdaClient).send(asked)),
      (told) => told?.CodeSigningConfig?.CodeSigningPolicies,
    )
    return chainRead(policies, (told) =>
      answered(told?.UntrustedArtifactOnDeployment, 'UntrustedArtifactOnDeployment', signing, region),
    )
  },
)
