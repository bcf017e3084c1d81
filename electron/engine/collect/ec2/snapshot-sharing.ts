import { EC2Client, GetSnapshotBlockPublicAccessStateCommand } from '@aws-sdk/client-ec2'
import { answered } from '../answered'
import { defineCollector } from '../define-collector'

const operation = 'ec2:GetSnapshotBlockPublicAccessState'

export default defineCollector({
  input: 'ec2.snapshot-sharing',
  reach: 'regional',
  operations: [operation],
  async collect({ connect, region }) {
    const { State } = await connect(EC2Client).send(new GetSnapshotBlockPublicAccessStateCommand({}))
    return [{ region, blocked: answered(State, 'State', operation, region) }]
  },
})
