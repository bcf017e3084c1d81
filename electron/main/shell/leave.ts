import { dialog } from 'electron'
import type { Say } from './words'

/** What becomes of scans under way when somebody closes the window or quits. */
export type Leave = 'quit' | 'background' | 'stay'

const answers: readonly Leave[] = ['background', 'quit', 'stay']

/** Asks only where a scan would be ended: leaving is free otherwise. Esc stays. */
export async function askHowToLeave(profiles: readonly string[], say: Say): Promise<Leave> {
  if (profiles.length === 0) return 'quit'
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: say('runningTitle'),
    detail: say('runningDetail', { names: profiles.join(', ') }),
    buttons: [say('background'), say('stop'), say('stay')],
    defaultId: 0,
    cancelId: 2,
  })
  return answers[response] ?? 'stay'
}
