import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import instances from '../../../../../electron/engine/collect/ec2/instances'
import collector from '../../../../../electron/engine/collect/ec2/user-data'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { unheld } from '../../../../support/facts/about'
import { userData } from '../../../../support/facts/ec2'
import { awsError } from '../../../../support/replay'

const list = 'ec2:DescribeInstances'
const one = 'ec2:DescribeInstanceAttribute'
const script = '#!/bin/bash\nexport DB_PASSWORD=canary-hunter2\n'
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64')
const tags = [{ Key: 'Name', Value: 'app-1' }]
const listed = { Reservations: [{ Instances: [{ InstanceId: 'i-0a1', Tags: tags }, {}] }] }
const withData = (UserData: unknown) =>
  collectFrom(collector, { [list]: listed, [one]: { InstanceId: 'i-0a1', UserData } })

it.each([
  ['a script', { Value: base64(script) }, known([{ line: 2, rule: 'password' }])],
  ['a packed script', { Value: base64(gzipSync(script)) }, known([{ line: 2, rule: 'password' }])],
  ['a script without secrets', { Value: base64('#!/bin/bash\nyum update -y\n') }, known([])],
  ['none', {}, known(null)],
  ['an empty one', { Value: '' }, known(null)],
  ['nothing about it', undefined, known(null)],
  [
    'what cannot be unpacked',
    { Value: base64(Buffer.from([0x1f, 0x8b, 8, 0])) },
    unheld('readable UserData', one),
  ],
  ['what a recording left of it', '(removed)', unheld('UserData', one)],
])('reads of %s where secrets stand, and keeps no more', async (_what, given, secrets) => {
  const found = await withData(given)
  expect(found).toEqual([userData(secrets)])
  expect(JSON.stringify(found)).not.toContain('canary')
})

it('asks for nothing but user data, and shares the list of instances', async () => {
  const { place, asked } = placeFor([collector, instances], {
    [list]: listed,
    [one]: { UserData: {} },
    'ec2:DescribeImages': {},
    'ec2:DescribeInstanceStatus': {},
  })
  await Promise.all([collector.collect(place), instances.collect(place)])
  expect(asked.filter(({ operation }) => operation === list)).toHaveLength(1)
  expect(asked.find(({ operation }) => operation === one)?.input).toEqual({
    InstanceId: 'i-0a1',
    Attribute: 'userData',
  })
})

it('leaves out an instance that went away, and open what it may not read', async () => {
  const answers = (error: Error) => collectFrom(collector, { [list]: listed, [one]: error })
  expect(await answers(awsError('InvalidInstanceID.NotFound'))).toEqual([])
  expect(await answers(awsError('UnauthorizedOperation', 'no', 403))).toMatchObject([
    { secrets: { known: false, gap: { operation: one, reason: 'denied' } } },
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: {} })).toEqual([])
  await expect(
    collectFrom(collector, { [list]: awsError('UnauthorizedOperation', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation: list, reason: 'denied' } })
})
