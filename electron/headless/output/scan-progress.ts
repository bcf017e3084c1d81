import type { Progress } from '../../../shared/contract/views'
import type { Terminal } from './terminal'
import { toTerminal } from './terminal-text'

const share = ({ unitsEnded, unitsPlanned }: Progress): number =>
  unitsPlanned === 0 ? 0 : Math.floor((unitsEnded * 4) / unitsPlanned)

const describe = (progress: Progress): string => {
  switch (progress.step) {
    case 'signing-in':
      return 'signing in'
    case 'reading':
      return `reading, ${progress.unitsEnded} of ${progress.unitsPlanned} units, ${progress.calls} calls`
    case 'judging':
      return 'judging'
    case 'ended':
      return progress.status
  }
}

/**
 * Tells how scans go: one line that replaces itself on a terminal; elsewhere a line at each new step and each quarter of
 * the units, so that a log stays short.
 */
export function createScanProgress(terminal: Terminal): (progress: Progress) => void {
  const running = new Map<string, Progress>()
  const told = new Map<string, string>()
  return (progress) => {
    running.set(progress.scanId, progress)
    if (terminal.isLive) {
      const lines = [...running.values()].filter(({ step }) => step !== 'ended')
      terminal.live(lines.map((each) => `${toTerminal(each.profile)}: ${describe(each)}`).join(' · '))
      return
    }
    const mark = `${progress.step} ${share(progress)}`
    if (told.get(progress.scanId) === mark || progress.step === 'ended') return
    told.set(progress.scanId, mark)
    terminal.say(`${toTerminal(progress.profile)}: ${describe(progress)}`)
  }
}
