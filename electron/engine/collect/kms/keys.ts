import {
  DescribeKeyCommand,
  GetKeyPolicyCommand,
  GetKeyRotationStatusCommand,
  KMSClient,
  paginateListKeys,
  type KeyMetadata,
} from '@aws-sdk/client-kms'
import { known, mapRead } from '../../../../shared/domain/evidence'
import type { Key, KeyDescription } from '../../../../shared/domain/inputs/kms'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'

const keyGone = ['NotFoundException']

export default defineCollector({
  input: 'kms.keys',
  reach: 'regional',
  operations: ['kms:ListKeys', 'kms:DescribeKey', 'kms:GetKeyRotationStatus', 'kms:GetKeyPolicy'],
  async collect(place) {
    const listed = await allItems(
      paginateListKeys({ client: place.connect(KMSClient), pageSize: 1000 }, {}),
      ({ NextMarker }) => NextMarker,
      ({ Keys }) => Keys,
    )
    const keys = await stillThere(
      listed.flatMap(({ KeyArn: arn, KeyId: id }) =>
        arn === undefined || id === undefined ? [] : [describe(place, arn, id)],
      ),
      keyGone,
    )
    return keys.flatMap((key) => key ?? [])
  },
})

/** `null` for a key that AWS manages: there is nothing a customer could set. */
async function describe({ connect, region }: Place, arn: string, id: string): Promise<Key | null> {
  const kms = connect(KMSClient)
  const answer = await read(kms.send(new DescribeKeyCommand({ KeyId: arn })), { gone: keyGone })
  if (answer.known && answer.value?.KeyMetadata?.KeyManager === 'AWS') return null

  const description = mapRead(answer, (found) => toDescription(found?.KeyMetadata))
  const named = { arn, type: 'AWS::KMS::Key', region, name: id, description }
  // It may be one of AWS's, whose policy is AWS's too.
  if (!description.known) return { ...named, rotates: description, policy: description }
  const policy = await read(kms.send(new GetKeyPolicyCommand({ KeyId: arn, PolicyName: 'default' })), {
    gone: keyGone,
  })
  const resource = {
    ...named,
    policy: policy.known ? answered(policy.value?.Policy, 'Policy', 'kms:GetKeyPolicy', region) : policy,
  }
  if (!canRotate(description.value)) return { ...resource, rotates: known(null) }
  const status = await read(kms.send(new GetKeyRotationStatusCommand({ KeyId: arn })), { gone: keyGone })
  return { ...resource, rotates: mapRead(status, (found) => found?.KeyRotationEnabled ?? false) }
}

const toDescription = (metadata: Partial<KeyMetadata> = {}): KeyDescription => ({
  state: metadata.KeyState ?? 'unknown',
  spec: metadata.KeySpec ?? 'unknown',
  origin: metadata.Origin ?? 'unknown',
  replica: metadata.MultiRegionConfiguration?.MultiRegionKeyType === 'REPLICA',
  deletionDate: metadata.DeletionDate?.toISOString() ?? null,
})

/** Only these have rotation to switch on; for others KMS answers with an error. */
const canRotate = ({ state, spec, origin, replica }: KeyDescription): boolean =>
  state === 'Enabled' && spec === 'SYMMETRIC_DEFAULT' && origin === 'AWS_KMS' && !replica
