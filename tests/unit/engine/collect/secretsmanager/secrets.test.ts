import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/secretsmanager/secrets'
import { collectFrom } from '../../../../support/collecting'
import { secret } from '../../../../support/facts/secretsmanager'
import { awsError } from '../../../../support/replay'

const operation = 'secretsmanager:ListSecrets'
const listed = {
  ARN: secret().arn,
  Name: 'orders/db',
  Description: 'the old one was hunter2',
  RotationEnabled: true,
  LastAccessedDate: new Date('2026-11-24'),
  Tags: [
    { Key: 'note', Value: 'shop' },
    { Key: 'password', Value: 'hunter2' },
  ],
}
const found = (answer: object) => collectFrom(collector, { [operation]: answer })

it('picks what rotation depends on, and no description, date of use or secret tag', async () => {
  expect(await found({ SecretList: [listed, {}] })).toEqual([secret()])
})

it('knows what AWS means by the fields it leaves out, and whose a secret is', async () => {
  const { ARN, Name } = listed
  expect(
    await found({ SecretList: [{ ARN, Name, OwningService: 'rds', PrimaryRegion: 'us-east-1' }] }),
  ).toEqual([secret({ rotates: false, owner: 'rds', primaryRegion: 'us-east-1', tags: {} })])
})

it('follows the list to its last page', async () => {
  expect(await found([{ SecretList: [], NextToken: 'more' }, { SecretList: [listed] }])).toEqual([secret()])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({})).toEqual([])
  await expect(found(awsError('AccessDeniedException', 'no', 400))).rejects.toMatchObject({
    gap: { operation, region: 'eu-west-1', reason: 'denied' },
  })
})
