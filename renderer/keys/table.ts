/** Pages by the letter that follows `g`. `s` is the list's own: it sets aside. */
export const pageKeys = [
  { key: 'o', page: 'overview' },
  { key: 'r', page: 'responsibilities' },
  { key: 'b', page: 'frameworks' },
  { key: 'f', page: 'findings' },
  { key: 'd', page: 'decisions' },
  { key: 'i', page: 'iam' },
  { key: 't', page: 'trends' },
  { key: 'c', page: 'compare' },
  { key: 'p', page: 'reports' },
  { key: 'm', page: 'permissions' },
  { key: ',', page: 'settings' },
] as const
export type KeyedPage = (typeof pageKeys)[number]['page']

/** Keys that act wherever the reader is. They are bound by these names, so that what is listed is what works. */
export const windowKeys = {
  search: '/',
  go: 'g',
  help: '?',
} as const
export type WindowKey = keyof typeof windowKeys

/** Opens the palette, with Ctrl or Cmd, also while something is typed. */
export const paletteKey = 'k'
export const commandKey = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl'

/** Sets aside what a list of findings has marked. */
export const asideKey = 's'

/** What `?` lists. `says` is a message; a key that is an arrow sideways is drawn. */
export const keyRows = [
  { keys: [commandKey, paletteKey.toUpperCase()], says: 'keys.palette' },
  { keys: [windowKeys.search], says: 'keys.search' },
  { keys: ['↑', '↓'], says: 'keys.move' },
  { keys: ['Home', 'End'], says: 'keys.edge' },
  { keys: ['right', 'left'], says: 'keys.fold' },
  { keys: ['Enter'], says: 'keys.enter' },
  { keys: [asideKey], says: 'keys.aside' },
  { keys: ['Esc'], says: 'keys.escape' },
  { keys: [windowKeys.help], says: 'keys.help' },
] as const
