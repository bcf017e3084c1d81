import { Socket } from 'node:net'
import { beforeAll } from 'vitest'

const loopback = /^(127(\.\d{1,3}){3}|localhost|::1|::ffff:127(\.\d{1,3}){3})$/

/** The host that a socket is asked to reach; `null` for a pipe on this machine. */
function hostOf(args: readonly unknown[]): string | null {
  // Node passes its own normalised [options, callback] array, or what a caller wrote.
  const [first]: readonly unknown[] = Array.isArray(args[0]) ? args[0] : args
  if (typeof first === 'string') return null
  if (typeof first !== 'object' || first === null) return typeof args[1] === 'string' ? args[1] : 'localhost'
  if ('path' in first && typeof first.path === 'string') return null
  return 'host' in first && typeof first.host === 'string' ? first.host : 'localhost'
}

/** No test reaches beyond this machine: every socket of a test process is looked at before it connects. */
beforeAll(() => {
  const socket = Socket.prototype as { connect: (this: Socket, ...args: unknown[]) => Socket }
  const { connect } = socket
  socket.connect = function guarded(...args) {
    const host = hostOf(args)
    if (host !== null && !loopback.test(host))
      throw new Error(`A test tried to reach ${host}. Tests stay on 127.0.0.1.`)
    return Reflect.apply(connect, this, args)
  }
})
