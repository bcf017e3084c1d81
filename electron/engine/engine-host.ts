// Long: one state machine with its options explained.
import { Worker } from 'node:worker_threads'
import type { EngineEvent } from '../../shared/contract/events'
import type { Reply, Trouble } from '../../shared/contract/reply'
import type { EngineOptions, FromEngine, ToEngine } from './engine-messages'
import type { Print, Printed } from './ports'

/** The engine as its hosts see it. */
export interface Engine {
  /** Never rejects: trouble is a reply. While no thread runs, the reply says so. */
  ask(name: string, request: unknown): Promise<Reply>
  /** Hears every event until the returned function is called. */
  listen(hear: (event: EngineEvent) => void): () => void
  /** Lets the engine close its history and resolves when its thread has ended, at the latest after `patience`. */
  close(): Promise<void>
}

export interface EngineHostOptions {
  /** The Worker's built file. */
  readonly file: URL
  readonly engine: EngineOptions
  /** The host's own way to a PDF. @default none */
  readonly print?: Print
  readonly log: (line: string) => void
  /** Milliseconds before the n-th new start in a row (from 0). @default 250 ms, doubling up to 30 s */
  readonly backOff?: (attempt: number) => number
  /** Milliseconds of life after which the next death starts from the shortest wait. @default one minute */
  readonly soundAfter?: number
  /** Milliseconds for the engine to close by itself. @default 5000 */
  readonly patience?: number
}

type Tell = (message: ToEngine) => void

const doubling = (attempt: number): number => Math.min(30_000, 250 * 2 ** attempt)

const stopped: Trouble = {
  code: 'engine-stopped',
  message: 'The engine stopped. Scans that ran are interrupted; what they finished is kept.',
  hint: 'It starts again by itself: try again in a moment.',
}
const closed: Trouble = { code: 'engine-stopped', message: 'Triad is closing.', hint: 'Open it again.' }

/** As for the command line: a scan takes 100 MB less and no more time. Three times the semi-space of `bin/triad.js`. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 }

/** Whatever a browser dies of, the engine gets an answer. */
const printFor = async (html: string, print: Print | undefined): Promise<Printed> => {
  if (print === undefined) return { status: 'no-browser', why: 'nothing here can print' }
  try {
    return await print(html)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { status: 'no-browser', why: `printing failed (${why})` }
  }
}

/**
 * Runs the engine in a Worker and starts it again when it dies. Knows neither SQLite nor AWS, so that Electron's main
 * process may import it.
 */
export const createEngineHost = (options: EngineHostOptions): Engine => {
  const { file, engine, log, backOff = doubling, soundAfter = 60_000, patience = 5000 } = options
  const listeners = new Set<(event: EngineEvent) => void>()
  const waiting = new Map<number, (reply: Reply) => void>()
  let lastId = 0
  let attempt = 0
  let closing: Promise<void> | null = null
  let restart: NodeJS.Timeout | undefined
  let sound: NodeJS.Timeout | undefined
  /** Why no thread answers; `null` while one does. */
  let down: Trouble | null = null
  /** Why the last thread ended; `null` before one did, and once the next is ready. */
  let ended: string | null = null
  let isOpen = false
  let thread = start()

  function start(): {
    readonly tell: Tell
    readonly exit: Promise<void>
    kill(): void
  } {
    const worker = new Worker(file, { workerData: engine, resourceLimits })
    const tell: Tell = (message) => worker.postMessage(message)
    worker.on('message', (message: FromEngine) => hear(message, tell))
    worker.on('error', (error: Error) => {
      ended = error.message
      log(`engine: ${error.stack ?? error.message}`)
    })
    const exit = new Promise<void>((resolve) => {
      worker.once('exit', (code) => {
        onExit(code)
        resolve()
      })
    })
    return {
      tell,
      exit,
      kill: () => void worker.terminate(),
    }
  }

  function hear(message: FromEngine, tell: Tell): void {
    switch (message.type) {
      case 'ready':
        isOpen = true
        sound = setTimeout(() => (attempt = 0), soundAfter).unref()
        if (ended !== null) emit({ type: 'engine.restarted', detail: ended })
        ended = null
        return
      case 'failed':
        down = message.trouble
        return
      case 'reply':
        waiting.get(message.id)?.(message.reply)
        waiting.delete(message.id)
        return
      case 'event':
        emit(message.event)
        return
      case 'print':
        void printFor(message.html, options.print).then((printed) =>
          tell({ type: 'printed', id: message.id, printed }),
        )
    }
  }

  function onExit(code: number): void {
    clearTimeout(sound)
    isOpen = false
    ended ??= down?.message ?? `its thread ended with code ${String(code)}`
    down ??= closing ? closed : stopped
    for (const answer of waiting.values()) answer({ ok: false, error: down })
    waiting.clear()
    if (closing) return
    log(`engine: ${ended}; starts again`)
    restart = setTimeout(() => {
      down = null
      thread = start()
    }, backOff(attempt++))
  }

  function emit(event: EngineEvent): void {
    for (const listener of listeners) listener(event)
  }

  async function shut(): Promise<void> {
    clearTimeout(restart)
    if (down) return
    // An engine that still opens hears nothing, and has nothing to lose.
    if (isOpen) thread.tell({ type: 'close' })
    else thread.kill()
    const impatience = setTimeout(() => {
      log('engine: did not close in time; its thread is ended')
      thread.kill()
    }, patience)
    await thread.exit
    clearTimeout(impatience)
  }

  return {
    ask: (name, request) =>
      new Promise((resolve) => {
        const trouble = closing ? closed : down
        if (trouble) {
          resolve({ ok: false, error: trouble })
          return
        }
        const id = ++lastId
        waiting.set(id, resolve)
        thread.tell({ type: 'ask', id, name, request })
      }),
    listen: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => (closing ??= shut()),
  }
}
