import type { ClientClass } from '../collect/define-collector'
import type { AnyClient } from './sdk'

/** More than the units of a scan that run side by side need. */
const most = 40

export interface KeptClients {
  /** The client of the place: one for all who ask while it is kept. */
  readonly connect: <C>(Client: ClientClass<C>, place: string) => C
  /** Drops all of them with their sockets. */
  readonly close: () => void
}

interface Kept {
  readonly Client: ClientClass<unknown>
  readonly place: string
  readonly client: AnyClient
  /** Calls that have no answer yet. */
  waiting: number
}

/**
 * Keeps those clients that were asked for last. A scan of 17 Regions asks for several hundred, each with its sockets and
 * some 35 KB, and comes back to few of them. One that waits for an answer stays.
 */
export function createKeptClients(
  make: (Client: ClientClass<unknown>, place: string) => AnyClient,
): KeptClients {
  let kept: readonly Kept[] = []

  function open(Client: ClientClass<unknown>, place: string): Kept {
    const client = make(Client, place)
    const one: Kept = { Client, place, client, waiting: 0 }
    const send = client.send.bind(client)
    client.send = async (...asked) => {
      one.waiting += 1
      try {
        return await send(...asked)
      } finally {
        one.waiting -= 1
      }
    }
    return one
  }

  function dropSome(): void {
    const idle = kept.filter(({ waiting }) => waiting === 0)
    const dropped = new Set(idle.slice(0, Math.max(0, kept.length - most)))
    for (const { client } of dropped) client.destroy()
    kept = kept.filter((one) => !dropped.has(one))
  }

  function connect<C>(Client: ClientClass<C>, place: string): C {
    const one = kept.find((each) => each.Client === Client && each.place === place) ?? open(Client, place)
    kept = [...kept.filter((each) => each !== one), one]
    if (kept.length > most) dropSome()
    return one.client as C
  }

  return {
    connect,
    close() {
      for (const { client } of kept) client.destroy()
      kept = []
    },
  }
}
