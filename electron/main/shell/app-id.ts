/** The program's name towards the systems: of its bundle on a Mac, of its shortcut on Windows. Never changes once shipped. */
export const appId = 'app.triad.desktop'
