import {
  BatchGetAccountStatusCommand,
  Inspector2Client,
  type BatchGetAccountStatusResponse,
} from '@aws-sdk/client-inspector2'
import { askedOnce } from '../asked-once'

export const statusOperation = 'inspector2:BatchGetAccountStatus'

/** What Inspector scans in one Region. Asked without account ids, AWS answers for the caller's account. */
export const ownStatus = askedOnce<readonly [], BatchGetAccountStatusResponse>(
  ({ region }) => region,
  ({ connect }) => connect(Inspector2Client).send(new BatchGetAccountStatusCommand({})),
)
