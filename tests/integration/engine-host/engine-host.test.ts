import { expect, it, onTestFinished } from 'vitest'
import type { EngineEvent } from '../../../shared/contract/events'
import { createEngineHost, type EngineHostOptions } from '../../../electron/engine/engine-host'

const file = new URL('../../fixtures/workers/engine.mjs', import.meta.url)

const open = (historyFile = 'fine', more: Partial<EngineHostOptions> = {}) => {
  const lines: string[] = []
  const events: EngineEvent[] = []
  const waits: number[] = []
  const engine = createEngineHost({
    file,
    engine: { mode: 'live', historyFile },
    log: (line) => lines.push(line.split('\n')[0] ?? ''),
    backOff(attempt) {
      waits.push(attempt)
      return 1
    },
    ...more,
  })
  engine.listen((event) => events.push(event))
  onTestFinished(() => engine.close())
  return { engine, lines, events, waits }
}

const pdfOf = (html: string) => ({ status: 'printed' as const, pdf: new TextEncoder().encode(html) })

const stopped = {
  ok: false,
  error: {
    code: 'engine-stopped',
    message: 'The engine stopped. Scans that ran are interrupted; what they finished is kept.',
    hint: 'It starts again by itself: try again in a moment.',
  },
}
const closed = {
  ok: false,
  error: { code: 'engine-stopped', message: 'Triad is closing.', hint: 'Open it again.' },
}

it('answers every question with its own reply, and hands over what the engine is started with', async () => {
  const { engine } = open('/a/history.sqlite')
  const replies = await Promise.all([
    engine.ask('echo', 1),
    engine.ask('thread', {}),
    engine.ask('echo', { deep: [null] }),
  ])
  expect(replies).toEqual([
    { ok: true, value: 1 },
    { ok: true, value: { mode: 'live', historyFile: '/a/history.sqlite' } },
    { ok: true, value: { deep: [null] } },
  ])
})

it('tells events to all who listen, and to nobody who stopped', async () => {
  const { engine, events } = open()
  const others: EngineEvent[] = []
  const forget = engine.listen((event) => others.push(event))
  const one: EngineEvent = { type: 'mfa.asked', questionId: 'q1', profile: 'p', device: 'd' }
  const two: EngineEvent = { ...one, questionId: 'q2' }
  await engine.ask('tell', one)
  forget()
  await engine.ask('tell', two)
  expect({ events, others }).toEqual({ events: [one, two], others: [one] })
})

it.each([
  ['ends', 'die', 'its thread ended with code 7'],
  ['throws', 'throw', 'out of order'],
])('starts again when the engine %s: who waits is told, and so is everyone else', async (_, way, detail) => {
  const { engine, events, lines } = open()
  const waiting = await Promise.all([engine.ask('never', {}), engine.ask(way, {})])
  await expect.poll(() => events).toEqual([{ type: 'engine.restarted', detail }])
  const after = await engine.ask('echo', 'again')
  expect({ waiting, after, said: lines.at(-1) }).toEqual({
    waiting: [stopped, stopped],
    after: { ok: true, value: 'again' },
    said: `engine: ${detail}; starts again`,
  })
})

it('says so at once to whoever asks while nothing runs', async () => {
  const { engine } = open('fine', { backOff: () => 60_000 })
  await engine.ask('die', {})
  expect(await engine.ask('echo', 1)).toEqual(stopped)
})

it('waits longer after each death, and short again after a sound life', async () => {
  const { engine, waits, events } = open('fine', { soundAfter: 100 })
  const dieAgain = async () => {
    const before = events.length
    await engine.ask('die', {})
    await expect.poll(() => events.length).toBe(before + 1)
  }
  await dieAgain()
  await dieAgain()
  const inARow = [...waits]
  await expect
    .poll(
      async () => {
        await dieAgain()
        const last = waits.at(-1)
        await new Promise((resolve) => setTimeout(resolve, 300))
        return last
      },
      { timeout: 10_000 },
    )
    .toBe(0)
  expect(inARow).toEqual([0, 1])
})

it('answers with the reason where the engine could not open, and keeps trying', async () => {
  const { engine, waits } = open('refused')
  const reply = await engine.ask('echo', 1)
  await expect.poll(() => waits.length).toBeGreaterThan(2)
  expect(reply).toEqual({
    ok: false,
    error: { code: 'refused', message: 'The history is damaged.', hint: 'Restore it.' },
  })
})

it.each(['fine', 'stubborn', 'slow', 'refused'])(
  'closes an engine that is %s, and answers everyone',
  async (kind) => {
    const { engine, lines, events } = open(kind, { patience: 200 })
    const waiting = engine.ask('never', {})
    if (kind !== 'slow' && kind !== 'refused') await engine.ask('echo', 1)
    await Promise.all([engine.close(), engine.close()])
    const late = await engine.ask('echo', 1)
    expect({ late, events }).toEqual({ late: closed, events: [] })
    expect([
      (await waiting).ok,
      lines.includes('engine: did not close in time; its thread is ended'),
    ]).toEqual([false, kind === 'stubborn'])
  },
)

it('does not come back after it was closed while it was down', async () => {
  const { engine, events } = open('fine', { backOff: () => 20 })
  await engine.ask('die', {})
  await engine.close()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect({ late: await engine.ask('echo', 1), events }).toEqual({ late: closed, events: [] })
})

it.each([
  ['prints', (html: string) => Promise.resolve(pdfOf(html)), pdfOf('<p>a</p>')],
  ['dies', () => Promise.reject(new Error('gone')), { status: 'no-browser', why: 'printing failed (gone)' }],
  ['is not there', undefined, { status: 'no-browser', why: 'nothing here can print' }],
])('answers what the engine wants printed where the browser %s', async (_, print, printed) => {
  const { engine } = open('fine', print === undefined ? {} : { print })
  expect(await engine.ask('print', '<p>a</p>')).toEqual({ ok: true, value: printed })
})
