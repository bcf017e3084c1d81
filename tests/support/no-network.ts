import { Socket } from 'node:net'
import { beforeAll } from 'vitest'

const loopback = /^(127(\.\d{1,3}){3}|localhost|::1|::ffff:127(\.\d{1,3}){3})$/

/** No test reaches beyond this machine: every socket of a test process is looked at before it connects. */
beforeAll(() => {
  const connect = Socket.prototype.connect
  Socket.prototype.connect = function guarded(this: Socket, ...args: unknown[]) {
    // Node passes its own normalised [options, callback] array, or what a caller wrote.
    const [first] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args
    const host =
      typeof first === 'object' && first !== null && 'host' in first
        ? String(first.host)
        : typeof args[1] === 'string'
          ? args[1]
          : 'localhost'
    const isPipe =
      typeof first === 'string' ||
      (typeof first === 'object' &&
        first !== null &&
        'path' in first &&
        first.path !== undefined &&
        first.path !== null)
    if (!isPipe && !loopback.test(host))
      throw new Error(`A test tried to reach ${host}. Tests stay on 127.0.0.1.`)
    return Reflect.apply(connect, this, args) as Socket
  } as typeof connect
})
