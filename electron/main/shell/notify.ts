import { BrowserWindow, Notification } from 'electron'
import type { Client } from '../../../shared/contract/client'
import type { Progress } from '../../../shared/contract/views'
import { points, signedPoints } from '../../../shared/text/numbers'
import type { ScansUnderWay } from './scans-under-way'
import type { Say } from './words'

const mostLines = 4

/** Says once that all scans have ended, what they changed, and nothing while the window has the person's eye anyway. */
export function notifyOfScans(
  ask: Client,
  scans: ScansUnderWay,
  say: Say,
  { show, log }: { readonly show: () => void; readonly log: (line: string) => void },
): void {
  scans.onQuiet((ended) => {
    if (BrowserWindow.getFocusedWindow() !== null || !Notification.isSupported()) return
    summarise(ask, ended, say)
      .then(({ title, body }) => {
        const notification = new Notification({ title, body, silent: true })
        notification.on('click', show)
        notification.show()
      })
      .catch((error: unknown) => {
        log(`shell: no notification: ${String(error)}`)
      })
  })
}

export async function summarise(
  ask: Client,
  ended: readonly Progress[],
  say: Say,
): Promise<{ readonly title: string; readonly body: string }> {
  const lines = await Promise.all(ended.slice(0, mostLines).map((progress) => lineOf(ask, progress, say)))
  const [first] = ended
  return {
    title:
      ended.length === 1 && first
        ? say('endedOne', { names: first.profile })
        : say('endedMany', { count: ended.length }),
    body: lines.join('\n'),
  }
}

/** The score now, how it moved, and how many failures are new since the scan before. */
async function lineOf(ask: Client, { profile, targetId, status }: Progress, say: Say): Promise<string> {
  if (targetId === null || status === 'failed') return say('failedOne', { names: profile })
  const targets = await ask('targets.list', {})
  const score = points(targets.find(({ id }) => id === targetId)?.score?.proven ?? null)
  const history = await ask('scans.list', { targetId, limit: 2 })
  if (history.length < 2) return say('first', { name: profile, score })
  const { delta, counts } = await ask('compare.scans', { targetId })
  const moved = say('proven', { name: profile, score, delta: signedPoints(delta) })
  return counts.new > 0 ? `${moved}, ${say('news', { count: counts.new })}` : moved
}
