import path from 'node:path'
import { app, Menu, nativeImage, Tray } from 'electron'
import type { ScansUnderWay } from './scans-under-way'
import type { Say } from './words'

export interface TrayActions {
  readonly show: () => void
  readonly scanAll: () => void
}

// Kept here: an icon that nothing holds is collected and vanishes.
let tray: Tray | undefined

/** The small icon that stays while scans go on without a window. Says what is under way. */
export function showTray(
  icons: string,
  scans: ScansUnderWay,
  say: Say,
  { show, scanAll }: TrayActions,
): void {
  const image = nativeImage.createFromPath(path.join(icons, 'tray.png'))
  image.setTemplateImage(process.platform === 'darwin')
  tray = new Tray(image)
  tray.on('click', show)
  const tell = (): void => {
    const profiles = scans.profiles()
    const state = profiles.length === 0 ? say('idle') : say('scanning', { names: profiles.join(', ') })
    tray?.setToolTip(`Triad: ${state}`)
    tray?.setContextMenu(
      Menu.buildFromTemplate([
        { label: say('open'), click: show },
        { label: state, enabled: false },
        { type: 'separator' },
        { label: say('scanAll'), click: scanAll },
        { label: say('quit'), click: () => app.quit() },
      ]),
    )
  }
  scans.onChange(tell)
  tell()
}
