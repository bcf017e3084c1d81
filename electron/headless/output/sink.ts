import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { expected } from '../../../shared/contract/reply'
import type { Terminal } from './terminal'

/** Where what is exported goes: standard output, or a file that appears whole or not at all. */
export interface Sink {
  write(content: string | Uint8Array): Promise<void>
  /** Makes the file appear under its name. */
  finish(): Promise<void>
  /** Leaves no trace; harmless after `finish`. */
  abandon(): Promise<void>
}

const nothing = () => Promise.resolve()

/**
 * Opens `-` (standard output) or a file, before any work is done for it. The file is written beside its name, mode
 * 0600, and renamed at the end. Throws an `Expected` where the folder cannot be written.
 */
export async function openSink(target: string, terminal: Terminal): Promise<Sink> {
  if (target === '-')
    return {
      write: (content) =>
        terminal.write(typeof content === 'string' ? content : new TextDecoder().decode(content)),
      finish: nothing,
      abandon: nothing,
    }
  const unfinished = `${target}.${randomUUID()}.tmp`
  const file = await open(unfinished, 'wx', 0o600).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    throw expected(
      'bad-request',
      `${target} cannot be written: ${why}. Nothing was done.`,
      'Name a file in a folder you can write.',
    )
  })
  return {
    async write(content) {
      await file.writeFile(content)
    },
    async finish() {
      await file.close()
      await rename(unfinished, target)
    },
    async abandon() {
      await file.close()
      await rm(unfinished, { force: true })
    },
  }
}

/** Opens it, writes what there is to write, and makes it appear; leaves no trace where that fails. */
export async function writeInto(
  target: string,
  terminal: Terminal,
  write: (sink: Pick<Sink, 'write'>) => Promise<void>,
): Promise<void> {
  const sink = await openSink(target, terminal)
  try {
    await write(sink)
    await sink.finish()
  } catch (error) {
    await sink.abandon()
    throw error
  }
}
