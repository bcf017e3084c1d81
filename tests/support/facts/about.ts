import type { About } from '../../../electron/engine/checks/define-check'
import { unread, type Gap } from '../../../shared/domain/evidence'
import type { Resource } from '../../../shared/domain/finding'

export const accountId = '111122223333'

export const account: Resource = {
  arn: `arn:aws:iam::${accountId}:root`,
  type: 'AWS::::Account',
  region: 'global',
  name: 'acme',
}

export const about = (over: Partial<About> = {}): About => ({
  account,
  partition: 'aws',
  scannedAt: '2026-11-24T12:00:00.000Z',
  parameters: {},
  ...over,
})

export const denied = (operation: string, region = 'eu-west-1'): Gap => ({
  operation,
  region,
  reason: 'denied',
  detail: 'AccessDenied: not for you',
})

/** What a collector makes of an answer without a field that AWS documents as always there. */
export const unheld = (field: string, operation: string, region = 'eu-west-1') =>
  unread({ operation, region, reason: 'unexpected', detail: `AWS's answer does not hold ${field}.` })
