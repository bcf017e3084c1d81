import type { Bridge } from './bridge'
import { channels, type Channel, type Request, type Response } from './channels'
import { expected } from './reply'

export type Client = <C extends Channel>(name: C, request: Request<C>) => Promise<Response<C>>

/** The same client over Electron's bridge, over HTTP and in a command. Trouble is thrown as an `Expected`. */
export const createClient = (bridge: Pick<Bridge, 'send'>): Client =>
  async function call<C extends Channel>(name: C, request: Request<C>) {
    const reply = await bridge.send(name, request)
    if (!reply.ok) throw expected(reply.error.code, reply.error.message, reply.error.hint)
    return channels[name].response.parse(reply.value) as Response<C>
  }
