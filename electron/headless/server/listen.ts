import { getRequestListener } from '@hono/node-server'
import { createServer, type Server } from 'node:http'
import { expected } from '../../../shared/contract/reply'
import { http } from '../../../shared/contract/http'
import type { Engine } from '../../engine/engine-host'
import { createApp } from './app'
import { createSession } from './session'

export interface ListenOptions {
  readonly engine: Pick<Engine, 'ask' | 'listen'>
  readonly page: string
  /** 0 takes a free one. */
  readonly port: number
  readonly now: () => number
  readonly log: (line: string) => void
}

export interface Listening {
  readonly port: number
  /** A fresh way in, good once and for a minute; the one before is void. For the terminal only, never for a log. */
  launchUrl(): string
  /** Ends every connection, event streams included. */
  close(): Promise<void>
}

/** Listens on 127.0.0.1 only. Throws an `Expected` where the port is taken. */
export const listen = async ({ engine, page, port: wanted, now, log }: ListenOptions): Promise<Listening> => {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 16 * 1024 })
  server.maxConnections = 64
  const port = await bind(server, wanted)
  const session = createSession(now)
  const app = createApp({ engine, session, port, page, log })
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  server.on('request', (request, response) => void answer(request, response))
  return {
    port,
    launchUrl: () => `http://127.0.0.1:${String(port)}${http.launch}${session.issueLaunch()}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

const bind = (server: Server, wanted: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES'
      reject(
        taken
          ? expected(
              'refused',
              `Port ${String(wanted)} cannot be had.`,
              'Leave --port out: any free one will do.',
            )
          : error,
      )
    })
    server.listen({ host: '127.0.0.1', port: wanted, exclusive: true }, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'))
      else resolve(address.port)
    })
  })
