import type { Channel, Response } from '../../../shared/contract/channels'
import type { Client } from '../../../shared/contract/client'
import { expected } from '../../../shared/contract/reply'
import type { Engine } from '../../engine/engine-host'

/**
 * The contract for the shell itself. The engine has parsed its answers already, so that this process, which must start
 * fast, need not load the schemas. Trouble is thrown as an `Expected`.
 */
export const createAsk = (engine: Pick<Engine, 'ask'>): Client =>
  async function ask<C extends Channel>(name: C, request: unknown) {
    const reply = await engine.ask(name, request)
    if (!reply.ok) throw expected(reply.error.code, reply.error.message, reply.error.hint)
    return reply.value as Response<C>
  }
