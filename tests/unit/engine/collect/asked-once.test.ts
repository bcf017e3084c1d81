import { expect, it } from 'vitest'
import { askedOnce } from '../../../../electron/engine/collect/asked-once'
import type { Place } from '../../../../electron/engine/collect/define-collector'

const place = (account: Place['account'], region: string): Place => ({
  account,
  region,
  connect: () => {
    throw new Error('nothing to connect to')
  },
  signal: AbortSignal.abort(),
})
const counted = () => {
  const asked: string[] = []
  const ask = askedOnce<readonly [string], string>(
    (_place, key) => key,
    ({ region }, key) => {
      asked.push(`${key} in ${region}`)
      return key === 'bad' ? Promise.reject(new Error('refused')) : Promise.resolve(region)
    },
  )
  return { ask, asked }
}
const acme = { id: '111122223333', partition: 'aws' }

it('gives later askers of a scan the first answer', async () => {
  const { ask, asked } = counted()
  const answers = await Promise.all([
    ask(place(acme, 'eu-west-1'), 'one'),
    ask(place(acme, 'us-east-1'), 'one'),
    ask(place(acme, 'us-east-1'), 'two'),
  ])
  expect([answers, asked]).toEqual([
    ['eu-west-1', 'eu-west-1', 'us-east-1'],
    ['one in eu-west-1', 'two in us-east-1'],
  ])
})

it('asks again for the next scan, even of the same account', async () => {
  const { ask, asked } = counted()
  await ask(place(acme, 'eu-west-1'), 'one')
  await ask(place({ ...acme }, 'eu-west-1'), 'one')
  expect(asked).toEqual(['one in eu-west-1', 'one in eu-west-1'])
})

it('gives later askers the refusal too', async () => {
  const { ask, asked } = counted()
  const ends = await Promise.allSettled([
    ask(place(acme, 'eu-west-1'), 'bad'),
    ask(place(acme, 'us-east-1'), 'bad'),
  ])
  expect([ends.map(({ status }) => status), asked]).toEqual([['rejected', 'rejected'], ['bad in eu-west-1']])
})
