import { expect, it } from 'vitest'
import { createKeptClients } from '../../../../electron/engine/aws/kept-clients'
import type { ClientClass } from '../../../../electron/engine/collect/define-collector'
import type { AnyClient } from '../../../../electron/engine/aws/sdk'

interface Fake extends AnyClient {
  readonly place: string
}
// Any two classes: the clients are made by the test.
const Ec2 = Map as unknown as ClientClass<Fake>
const S3 = Set as unknown as ClientClass<Fake>
const most = 40
const places = (count: number) => Array.from({ length: count }, (_, index) => `region-${index}`)

/** Clients whose calls are answered when the test says so. */
function keptClients() {
  const dropped: string[] = []
  const answers: (() => void)[] = []
  const kept = createKeptClients((_Client, place) => {
    const client: Fake = {
      place,
      config: { serviceId: 'EC2' },
      middlewareStack: { add: () => undefined, addRelativeTo: () => undefined },
      send: () => new Promise((resolve) => answers.push(() => resolve(`from ${place}`))),
      destroy: () => void dropped.push(place),
    }
    return client
  })
  return { ...kept, dropped, answers }
}

it('has one client for all who ask for a service in a place', () => {
  const { connect } = keptClients()
  const one = connect(Ec2, 'region-0')
  expect([
    connect(Ec2, 'region-0') === one,
    connect(S3, 'region-0') === one,
    connect(Ec2, 'region-1').place,
  ]).toEqual([true, false, 'region-1'])
})

it('drops the one that nobody asked for the longest', () => {
  const { connect, dropped } = keptClients()
  const [first = '', ...others] = places(most)
  const one = connect(Ec2, first)
  for (const place of others) connect(Ec2, place)
  expect([connect(Ec2, first) === one, dropped]).toEqual([true, []])
  connect(S3, 'region-x')
  connect(S3, 'region-y')
  expect([dropped, connect(Ec2, first) === one]).toEqual([['region-1', 'region-2'], true])
  expect(connect(Ec2, 'region-1').place).toBe('region-1')
  expect(dropped).toEqual(['region-1', 'region-2', 'region-3'])
})

it('keeps what waits for an answer, and drops it afterwards', async () => {
  const { connect, dropped, answers } = keptClients()
  const asked = connect(Ec2, 'asked').send('anything')
  for (const place of places(most)) connect(Ec2, place)
  expect(dropped).toEqual(['region-0'])
  for (const answer of answers) answer()
  expect(await asked).toBe('from asked')
  connect(Ec2, 'one more')
  expect(dropped).toEqual(['region-0', 'asked'])
})

it('drops all of them when the account is closed', () => {
  const { connect, close, dropped } = keptClients()
  for (const place of places(3)) connect(Ec2, place)
  close()
  close()
  expect(dropped).toEqual(places(3))
})
