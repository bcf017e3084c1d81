import { paginateListSecrets, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'
import { tagsOf } from '../tags-of'

/** The list alone: no value of a secret is ever asked for. */
export default defineCollector({
  input: 'secretsmanager.secrets',
  reach: 'regional',
  operations: ['secretsmanager:ListSecrets'],
  async collect({ connect, region }) {
    const listed = await allItems(
      paginateListSecrets({ client: connect(SecretsManagerClient), pageSize: 100 }, {}),
      ({ NextToken }) => NextToken,
      ({ SecretList }) => SecretList,
    )
    return listed.flatMap(({ ARN: arn, Name: name, RotationEnabled, OwningService, PrimaryRegion, Tags }) =>
      arn === undefined
        ? []
        : [
            {
              arn,
              type: 'AWS::SecretsManager::Secret',
              region,
              name: name ?? arn,
              tags: tagsOf(Tags),
              // AWS leaves the flag out of a secret whose rotation was never switched on.
              rotates: RotationEnabled ?? false,
              owner: OwningService ?? null,
              primaryRegion: PrimaryRegion ?? null,
            },
          ],
    )
  },
})
