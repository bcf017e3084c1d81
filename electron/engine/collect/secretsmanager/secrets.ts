import {
  GetResourcePolicyCommand,
  paginateListSecrets,
  SecretsManagerClient,
  type SecretListEntry,
} from '@aws-sdk/client-secrets-manager'
import { mapRead } from '../../../../shared/domain/evidence'
import type { Secret } from '../../../../shared/domain/inputs/secretsmanager'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { tagsOf } from '../tags-of'

const secretGone = ['ResourceNotFoundException']

/** The list, and who may read each: no value of a secret is ever asked for. */
export default defineCollector({
  input: 'secretsmanager.secrets',
  reach: 'regional',
  operations: ['secretsmanager:ListSecrets', 'secretsmanager:GetResourcePolicy'],
  async collect(place) {
    const listed = await allItems(
      paginateListSecrets({ client: place.connect(SecretsManagerClient), pageSize: 100 }, {}),
      ({ NextToken }) => NextToken,
      ({ SecretList }) => SecretList,
    )
    return stillThere(
      listed.flatMap((secret) => describe(secret, place) ?? []),
      secretGone,
    )
  },
})

function describe(
  { ARN: arn, Name: name, RotationEnabled, OwningService, PrimaryRegion, Tags }: SecretListEntry,
  { connect, region }: Place,
): Promise<Secret> | undefined {
  if (arn === undefined) return undefined
  const secret = {
    arn,
    type: 'AWS::SecretsManager::Secret',
    region,
    name: name ?? arn,
    tags: tagsOf(Tags),
    // AWS leaves the flag out of a secret whose rotation was never switched on.
    rotates: RotationEnabled ?? false,
    owner: OwningService ?? null,
    primaryRegion: PrimaryRegion ?? null,
  }
  return read(connect(SecretsManagerClient).send(new GetResourcePolicyCommand({ SecretId: arn })), {
    gone: secretGone,
  }).then((policy) => ({
    ...secret,
    // AWS leaves the policy out where there is none.
    policy: mapRead(policy, (answer) => answer?.ResourcePolicy ?? null),
  }))
}
