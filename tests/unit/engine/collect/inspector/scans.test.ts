import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/inspector/scans'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { scannedKinds, vulnerabilityScans } from '../../../../support/facts/inspector'
import { awsError } from '../../../../support/replay'

const operation = 'inspector2:BatchGetAccountStatus'
const states = (ec2: string, ecr: string, lambda?: string) => ({
  accounts: [
    {
      accountId: '111122223333',
      resourceState: {
        ec2: { status: ec2 },
        ecr: { status: ecr },
        ...(lambda === undefined ? {} : { lambda: { status: lambda } }),
      },
    },
  ],
})

// One answer for the account: there are no pages.
it.each([
  [states('ENABLED', 'ENABLED', 'ENABLED'), scannedKinds()],
  [states('ENABLED', 'DISABLED', 'ENABLING'), scannedKinds({ images: false, functions: false })],
  [states('SUSPENDED', 'ENABLED'), scannedKinds({ instances: false, functions: null })],
])('reads %o', async (answer, found) => {
  expect(await collectFrom(collector, { [operation]: answer })).toEqual([
    vulnerabilityScans({ scans: known(found) }),
  ])
})

it.each([
  [
    { accounts: [], failedAccounts: [{ errorCode: 'ACCESS_DENIED', errorMessage: 'not a member' }] },
    'ACCESS_DENIED: not a member',
  ],
  [{ accounts: [] }, "AWS's answer does not hold the account."],
])('leaves open what AWS would not tell: %o', async (answer, detail) => {
  const gap = { operation, region: 'us-east-1', reason: 'unexpected', detail } as const
  expect(await collectFrom(collector, { [operation]: answer }, 'us-east-1')).toEqual([
    vulnerabilityScans({ region: 'us-east-1', scans: unread(gap) }),
  ])
})

it('throws where it may not look', async () => {
  await expect(
    collectFrom(collector, { [operation]: awsError('AccessDeniedException', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, region: 'eu-west-1', reason: 'denied' } })
})
