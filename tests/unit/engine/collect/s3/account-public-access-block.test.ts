import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/s3/account-public-access-block'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { accountId } from '../../../../support/facts/about'
import { awsError } from '../../../../support/replay'

const operation = 's3control:GetPublicAccessBlock'

it('asks for its own account, and takes a switch that is left out as off', async () => {
  const { place, asked } = placeFor(
    [collector],
    { [operation]: { PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true } } },
    'global',
  )
  expect([await collector.collect(place), asked]).toEqual([
    [
      {
        region: 'global',
        block: {
          blockPublicAcls: true,
          ignorePublicAcls: true,
          blockPublicPolicy: false,
          restrictPublicBuckets: false,
        },
      },
    ],
    [{ operation, region: 'us-east-1', input: { AccountId: accountId } }],
  ])
})

it('keeps "never set" and "we may not look" apart', async () => {
  const answered = (error: Error) => collectFrom(collector, { [operation]: error }, 'global')
  expect(await answered(awsError('NoSuchPublicAccessBlockConfiguration', 'none', 404))).toEqual([
    { region: 'global', block: null },
  ])
  await expect(answered(awsError('AccessDenied', 'no', 403))).rejects.toMatchObject({
    gap: { operation, region: 'global', reason: 'denied' },
  })
})
