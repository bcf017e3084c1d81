import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Say } from './words'

/** The pages in the order of the side bar: the path of each, and its key beside Ctrl or Cmd. */
export const menuPages = [
  { word: 'overview', path: '/', key: '1' },
  { word: 'responsibilities', path: '/responsibilities', key: '2' },
  { word: 'findings', path: '/findings', key: '3' },
  { word: 'trends', path: '/trends', key: '4' },
  { word: 'compare', path: '/compare', key: '5' },
  { word: 'iam', path: '/iam', key: '6' },
  { word: 'decisions', path: '/decisions', key: '7' },
  { word: 'reports', path: '/reports', key: '8' },
  { word: 'settings', path: '/settings', key: ',' },
] as const

export interface MenuActions {
  readonly go: (path: string) => void
  readonly scanAll: () => void
}

/** Pages, editing, zoom and windows: what the platform expects, without the default menu's developer entries. */
export const setMenu = (say: Say, { go, scanAll }: MenuActions, platform = process.platform): void => {
  const scan: MenuItemConstructorOptions = { label: say('scanAll'), click: scanAll }
  const own: MenuItemConstructorOptions[] =
    platform === 'darwin'
      ? [{ role: 'appMenu' }, { label: say('file'), submenu: [scan, { role: 'close' }] }]
      : [{ label: say('file'), submenu: [scan, { type: 'separator' }, { role: 'quit' }] }]
  const pages: MenuItemConstructorOptions = {
    label: say('go'),
    submenu: menuPages.map(({ word, path, key }) => ({
      label: say(word),
      accelerator: `CommandOrControl+${key}`,
      click: () => go(path),
    })),
  }
  const view: MenuItemConstructorOptions = {
    label: say('view'),
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  }
  const help: MenuItemConstructorOptions[] =
    platform === 'darwin' ? [] : [{ label: say('help'), submenu: [{ role: 'about' }] }]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...own, { role: 'editMenu' }, pages, view, { role: 'windowMenu' }, ...help]),
  )
}
