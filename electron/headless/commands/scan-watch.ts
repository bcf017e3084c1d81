import type { Progress } from '../../../shared/contract/views'
import type { Engine } from './engine'

// After a cancel the engine ends its scans within a second; this is the limit of our patience with it.
const patienceMs = 5000

/**
 * Starts scans and waits for their ends; shows every step. When the signal fires the scans are cancelled: they keep
 * their finished units. Answers with the last progress of each, in the order of `start`'s ids.
 */
export async function watchScans(
  engine: Engine,
  start: () => Promise<readonly string[]>,
  show: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<readonly Progress[]> {
  const latest = new Map<string, Progress>()
  let allEnded: () => void
  let giveUp: (error: unknown) => void
  const ended = new Promise<void>((resolve, reject) => {
    allEnded = resolve
    giveUp = reject
  })
  let scanIds: readonly string[] | null = null
  const settle = () => {
    if (scanIds?.every((id) => latest.get(id)?.step === 'ended')) allEnded()
  }
  const stopListening = engine.listen((event) => {
    if (event.type !== 'scan.progressed' && event.type !== 'scan.ended') return
    latest.set(event.progress.scanId, event.progress)
    show(event.progress)
    settle()
  })
  let impatience: NodeJS.Timeout | undefined
  const cancel = () => {
    if (scanIds === null || scanIds.length === 0) return
    impatience = setTimeout(() => allEnded(), patienceMs)
    engine.ask('scan.cancel', { scanIds: [...scanIds] }).catch((error: unknown) => giveUp(error))
  }
  signal.addEventListener('abort', cancel)
  try {
    scanIds = await start()
    if (signal.aborted) cancel()
    settle()
    await ended
    return scanIds.map((id) => latest.get(id)).filter((progress) => progress !== undefined)
  } finally {
    clearTimeout(impatience)
    signal.removeEventListener('abort', cancel)
    stopListening()
  }
}
