import { GetPublicAccessBlockCommand, S3ControlClient } from '@aws-sdk/client-s3-control'
import { defineCollector } from '../define-collector'
import { orNone } from '../read'
import { toPublicAccessBlock } from './public-access-block'

export default defineCollector({
  input: 's3.account-public-access-block',
  reach: 'global',
  operations: ['s3control:GetPublicAccessBlock'],
  actions: { 's3control:GetPublicAccessBlock': ['s3:GetAccountPublicAccessBlock'] },
  async collect({ connect, account, region }) {
    const answer = await orNone(
      connect(S3ControlClient).send(new GetPublicAccessBlockCommand({ AccountId: account.id })),
      ['NoSuchPublicAccessBlockConfiguration'],
    )
    return [{ region, block: answer && toPublicAccessBlock(answer.PublicAccessBlockConfiguration) }]
  },
})
