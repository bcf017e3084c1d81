import {
  GetAutomatedDiscoveryConfigurationCommand,
  GetMacieSessionCommand,
  Macie2Client,
} from '@aws-sdk/client-macie2'
import { chainRead, known, mapRead } from '../../../../shared/domain/evidence'
import type { DataDiscovery } from '../../../../shared/domain/inputs/macie'
import { isRefusal } from '../../aws/refusal'
import { answered, needed } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'

const sessionOperation = 'macie2:GetMacieSession'
const operation = 'macie2:GetAutomatedDiscoveryConfiguration'

/** AWS GovCloud and China have no Macie. */
export default defineCollector({
  input: 'macie.discovery',
  reach: 'regional',
  offeredIn: ['aws'],
  operations: [sessionOperation, operation],
  async collect(place) {
    const state = await stateOf(place)
    return [
      {
        region: place.region,
        state,
        automatic: state === 'off' ? known(null) : await isAutomatic(place),
      },
    ]
  },
})

async function stateOf({ connect, region }: Place): Promise<DataDiscovery['state']> {
  try {
    const { status } = await connect(Macie2Client).send(new GetMacieSessionCommand({}))
    return needed(status, 'status', sessionOperation, region) === 'ENABLED' ? 'enabled' : 'paused'
  } catch (error) {
    if (saysItIsOff(error)) return 'off'
    throw error
  }
}

/** One error name means two things, told apart by its words only: Macie is off, or the caller may not look. */
const saysItIsOff = (error: unknown): boolean =>
  isRefusal(error) && error.name === 'AccessDeniedException' && /Macie is not enabled/i.test(error.message)

async function isAutomatic({ connect, region }: Place): Promise<DataDiscovery['automatic']> {
  const answer = await read(connect(Macie2Client).send(new GetAutomatedDiscoveryConfigurationCommand({})))
  return chainRead(answer, (found) =>
    mapRead(answered(found?.status, 'status', operation, region), (status) => status === 'ENABLED'),
  )
}
