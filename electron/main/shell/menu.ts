import { Menu, type MenuItemConstructorOptions } from 'electron'

/** Editing, zoom and windows: what the platform expects, without the default menu's developer entries. */
export const setMenu = (platform: NodeJS.Platform = process.platform): void => {
  const own: MenuItemConstructorOptions[] =
    platform === 'darwin' ? [{ role: 'appMenu' }] : [{ label: 'File', submenu: [{ role: 'quit' }] }]
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...own, { role: 'editMenu' }, view, { role: 'windowMenu' }]),
  )
}
