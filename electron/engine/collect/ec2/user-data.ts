import { DescribeInstanceAttributeCommand, EC2Client } from '@aws-sdk/client-ec2'
import { chainRead, known } from '../../../../shared/domain/evidence'
import type { UserData } from '../../../../shared/domain/inputs/ec2'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { secretLinesIn } from '../secret-rules'
import { listedInstances } from './listed-instances'
import { readUserData } from './read-user-data'

const operation = 'ec2:DescribeInstanceAttribute'
const gone = ['InvalidInstanceID.NotFound']

export default defineCollector({
  input: 'ec2.user-data',
  reach: 'regional',
  operations: ['ec2:DescribeInstances', operation],
  async collect(place) {
    const instances = await listedInstances(place)
    return stillThere(
      instances.map(async ({ id, resource }): Promise<UserData> => ({
        ...resource,
        secrets: await secretsOf(id, place),
      })),
      gone,
    )
  },
})

/** The text is looked through here and forgotten. */
async function secretsOf(id: string, { connect, region }: Place): Promise<UserData['secrets']> {
  const asked = new DescribeInstanceAttributeCommand({ InstanceId: id, Attribute: 'userData' })
  const answer = await read(connect(EC2Client).send(asked), { gone })
  return chainRead(answer, (attribute): UserData['secrets'] => {
    // A recording holds a word in its place, and then nobody knows what it held.
    const given: unknown = attribute?.UserData
    if (typeof given === 'string') return answered<never>(undefined, 'UserData', operation, region)
    const value = attribute?.UserData?.Value
    if (value === undefined || value === '') return known(null)
    const text = readUserData(value)
    return text === null
      ? answered<never>(undefined, 'readable UserData', operation, region)
      : known(secretLinesIn(text))
  })
}
