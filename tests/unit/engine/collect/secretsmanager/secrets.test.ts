import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/secretsmanager/secrets'
import { known } from '../../../../../shared/domain/evidence'
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
const policies = 'secretsmanager:GetResourcePolicy'
const found = (answer: object, policy: object = {}) =>
  collectFrom(collector, { [operation]: answer, [policies]: policy })

it('picks what rotation depends on, and no description, date of use or secret tag', async () => {
  expect(await found({ SecretList: [listed, {}] })).toEqual([secret()])
})

it('knows what AWS means by the fields it leaves out, and whose a secret is', async () => {
  const { ARN, Name } = listed
  expect(
    await found({ SecretList: [{ ARN, Name, OwningService: 'rds', PrimaryRegion: 'us-east-1' }] }),
  ).toEqual([secret({ rotates: false, owner: 'rds', primaryRegion: 'us-east-1', tags: {} })])
})

it('reads who may use it, keeps one of which that may not be read, and drops one that is gone since', async () => {
  const list = { SecretList: [listed] }
  const gap = {
    operation: policies,
    region: 'eu-west-1',
    reason: 'denied',
    detail: 'AccessDeniedException: no (HTTP 400)',
  } as const
  expect([
    await found(list, { ResourcePolicy: '{"Statement":[]}' }),
    await found(list, awsError('AccessDeniedException', 'no', 400)),
    await found(list, awsError('ResourceNotFoundException', 'gone', 400)),
  ]).toEqual([
    [secret({ policy: known('{"Statement":[]}') })],
    [secret({ policy: { known: false, gap } })],
    [],
  ])
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
