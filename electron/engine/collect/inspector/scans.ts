import type { State } from '@aws-sdk/client-inspector2'
import { known, unread } from '../../../../shared/domain/evidence'
import { defineCollector } from '../define-collector'
import { ownStatus, statusOperation as operation } from './own-status'

export default defineCollector({
  input: 'inspector.scans',
  reach: 'regional',
  operations: [operation],
  async collect(place) {
    const { region } = place
    const { accounts: [own] = [], failedAccounts: [failed] = [] } = await ownStatus(place)
    const kinds = own?.resourceState
    if (kinds === undefined) {
      const detail = failed
        ? `${failed.errorCode ?? 'Failed'}: ${failed.errorMessage ?? 'No reason was given.'}`
        : "AWS's answer does not hold the account."
      return [{ region, scans: unread({ operation, region, reason: 'unexpected', detail }) }]
    }
    const functions = kinds.lambda === undefined ? null : isOn(kinds.lambda)
    return [{ region, scans: known({ instances: isOn(kinds.ec2), images: isOn(kinds.ecr), functions }) }]
  },
})

const isOn = (state: State | undefined): boolean => state?.status === 'ENABLED'
