import path from 'node:path'
import { app, session } from 'electron'
import { origin } from './origin'
import type { Say } from './words'

/** True for what our own page made or is served; nothing else is ever saved. */
export const isOwnDownload = (address: string): boolean =>
  address.startsWith(`blob:${origin}/`) || address.startsWith(`${origin}/`)

/** A file that the page hands out goes where the person says, by the system's own dialog. */
export const askWhereToSave = (say: Say): void => {
  session.defaultSession.on('will-download', (event, item) => {
    if (!isOwnDownload(item.getURL())) {
      event.preventDefault()
      return
    }
    // Only a name: a folder in it would be somebody else's choice.
    const name = path.basename(item.getFilename())
    item.setSaveDialogOptions({ title: say('save'), defaultPath: path.join(app.getPath('downloads'), name) })
  })
}
