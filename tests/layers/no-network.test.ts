import { once } from 'node:events'
import { createConnection, createServer, type AddressInfo } from 'node:net'
import { expect, it } from 'vitest'

/** 192.0.2.0/24 is kept for documents (RFC 5737): nothing lives there. */
it('lets a test reach this machine and nothing else', async () => {
  await expect(fetch('http://192.0.2.1/')).rejects.toMatchObject({
    cause: { message: 'A test tried to reach 192.0.2.1. Tests stay on 127.0.0.1.' },
  })
  expect(() => createConnection({ host: 'example.invalid', port: 443 })).toThrow(
    /tried to reach example.invalid/,
  )
  expect(() => createConnection(443, '192.0.2.1')).toThrow(/tried to reach 192.0.2.1/)

  const server = createServer((socket) => void socket.end('here')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const [answer] = (await once(
    createConnection({ host: '127.0.0.1', port: (server.address() as AddressInfo).port }),
    'data',
  )) as [Buffer]
  expect(answer.toString()).toBe('here')
  server.close()
})
