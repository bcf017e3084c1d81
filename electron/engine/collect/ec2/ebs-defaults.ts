import { EC2Client, GetEbsEncryptionByDefaultCommand } from '@aws-sdk/client-ec2'
import { defineCollector } from '../define-collector'

export default defineCollector({
  input: 'ec2.ebs-defaults',
  reach: 'regional',
  operations: ['ec2:GetEbsEncryptionByDefault'],
  async collect({ connect, region }) {
    const { EbsEncryptionByDefault } = await connect(EC2Client).send(new GetEbsEncryptionByDefaultCommand({}))
    return [{ region, encryptsNewVolumes: EbsEncryptionByDefault ?? false }]
  },
})
