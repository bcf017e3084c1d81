import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { get } from 'node:http'
import { expect, it } from 'vitest'
import { replyCodes } from '../../../shared/contract/reply'
import { listen } from '../../../electron/headless/server/listen'
import { letIn, makePage, send, serveEcho } from './support'

it('cannot be reached by another address of this machine', async () => {
  const { server } = await serveEcho()
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
  const reached = await Promise.all(
    // 127.0.0.2 is this machine too, and only a server on every address answers there.
    [
      '127.0.0.2',
      ...others.map(({ address }) => address).filter((address) => address.startsWith('127.')),
    ].map(
      (address) =>
        new Promise((resolve) => {
          const socket = connect({ host: address, port: server.port })
          socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
        }),
    ),
  )
  await server.close()
  expect(reached).toEqual(reached.map(() => false))
})

it('says what to do where the port is taken', async () => {
  const { server } = await serveEcho()
  const second = listen({
    engine: { ask: () => Promise.reject(new Error('not asked')), listen: () => () => undefined },
    page: makePage(),
    port: server.port,
    now: () => 0,
    log: () => undefined,
  })
  await expect(second).rejects.toMatchObject({
    trouble: {
      code: 'refused',
      message: `Port ${String(server.port)} cannot be had.`,
      hint: 'Leave --port out: any free one will do.',
    },
  })
  await server.close()
})

it('gives every kind of trouble its own status', async () => {
  const statuses = []
  for (const code of replyCodes) {
    const { server } = await serveEcho({ ok: false, error: { code, message: 'm', hint: 'h' } })
    const { post } = await letIn(server)
    const answer = await send(server.port, 'POST', '/api/app.about', post, '{}')
    statuses.push([JSON.parse(answer.body).error.code, answer.status])
    await server.close()
  }
  expect(statuses).toEqual([
    ['unknown-channel', 404],
    ['bad-request', 400],
    ['refused', 403],
    ['not-found', 404],
    ['busy', 409],
    ['engine-stopped', 503],
    ['failed', 500],
  ])
})

it('tells events to a reader, forgets one that left, and ends the others when it closes', async () => {
  const { server, listeners } = await serveEcho()
  const us = await letIn(server)
  const read = () =>
    new Promise<{ readonly next: () => Promise<string>; readonly ended: Promise<void>; leave: () => void }>(
      (resolve) => {
        const call = get(
          { host: '127.0.0.1', port: server.port, path: '/api/events', headers: us.get, setHost: false },
          (answer) => {
            answer.setEncoding('utf8')
            const ended = new Promise<void>((done) => answer.once('close', done))
            answer.on('error', () => undefined) // the server hangs up on purpose
            resolve({
              next: () => new Promise((heard) => answer.once('data', heard)),
              ended,
              leave: () => call.destroy(),
            })
          },
        )
      },
    )
  const [one, two] = [await read(), await read()]
  await Promise.all([one.next(), two.next()]) // both are told that the stream is open
  const told = Promise.all([one.next(), two.next()])
  for (const hear of listeners) hear({ type: 'engine.restarted', detail: 'a\nb' })
  const line = 'data: {"type":"engine.restarted","detail":"a\\nb"}\n\n'
  expect(await told).toEqual([line, line])

  one.leave()
  await expect.poll(() => listeners.size).toBe(1)
  await server.close()
  await two.ended
  await expect.poll(() => listeners.size).toBe(0)
})
