import { GetPublicAccessBlockCommand, S3ControlClient } from '@aws-sdk/client-s3-control'
import { isRefusal } from '../../aws/refusal'
import { defineCollector } from '../define-collector'
import { toPublicAccessBlock } from './public-access-block'

export default defineCollector({
  input: 's3.account-public-access-block',
  reach: 'global',
  operations: ['s3control:GetPublicAccessBlock'],
  actions: { 's3control:GetPublicAccessBlock': ['s3:GetAccountPublicAccessBlock'] },
  async collect({ connect, account, region }) {
    try {
      const { PublicAccessBlockConfiguration: block } = await connect(S3ControlClient).send(
        new GetPublicAccessBlockCommand({ AccountId: account.id }),
      )
      return [{ region, block: toPublicAccessBlock(block) }]
    } catch (error) {
      if (isRefusal(error) && error.name === 'NoSuchPublicAccessBlockConfiguration')
        return [{ region, block: null }]
      throw error
    }
  },
})
