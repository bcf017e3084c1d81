import { expect, it } from 'vitest'
import { createEventStream } from '../../../../electron/engine/scan/event-stream'
import type { EngineEvent } from '../../../../shared/contract/events'

const event: EngineEvent = { type: 'engine.restarted', detail: 'it died' }

it('reaches every listener, past one that throws, until it stops listening', () => {
  const log: string[] = []
  const heard: EngineEvent[] = []
  const { send, listen } = createEventStream((line) => log.push(line))
  listen(() => {
    throw new Error('closed window')
  })
  const stop = listen((each) => heard.push(each))
  send(event)
  stop()
  send(event)
  expect(heard).toEqual([event])
  expect(log).toEqual(Array(2).fill('An event listener failed on engine.restarted: Error: closed window'))
})
