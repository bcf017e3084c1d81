import { channels, type Channel, type Payload, type Response } from '../../shared/contract/channels'
import { createDispatch } from '../../shared/contract/dispatch'
import { expected } from '../../shared/contract/reply'
import type { Bridge } from '../../shared/contract/bridge'
import type { EngineEvent } from '../../shared/contract/events'
import { account } from './window-account'

export type Answers = {
  readonly [C in Channel]?: (payload: Payload<C>) => Response<C> | Promise<Response<C>>
}

/** A window's bridge to answers in memory, through the real dispatch: requests and answers are of the contract's shape. */
export function windowBridge(answers: Answers = {}) {
  const asked: { readonly name: string; readonly request: unknown }[] = []
  const hearers = new Set<(event: unknown) => void>()
  const missing = (name: string) => () => {
    throw expected('not-found', `The fixture has no answer to ${name}.`, 'Give it one.')
  }
  const handlers = Object.fromEntries(
    Object.keys(channels).map((name) => [
      name,
      answers[name as Channel] ?? account()[name as Channel] ?? missing(name),
    ]),
  ) as never
  const dispatch = createDispatch(handlers, () => undefined)
  const bridge: Bridge = {
    async send(name, request) {
      asked.push({ name, request })
      // What crosses a process is a copy.
      return JSON.parse(JSON.stringify(await dispatch(name, request))) as Awaited<ReturnType<Bridge['send']>>
    },
    listen(hear) {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
  }
  return {
    ...bridge,
    /** The same answers where a host expects its engine. */
    engine: {
      ask: (name: string, request: unknown) => bridge.send(name, request),
      listen: (hear: (event: EngineEvent) => void) => bridge.listen((event) => hear(event as EngineEvent)),
    },
    asked,
    say: (event: EngineEvent) => {
      for (const hear of hearers) hear(event)
    },
  }
}
