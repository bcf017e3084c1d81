import { homedir } from 'node:os'
import path from 'node:path'

/** Where files go that can be made again at any time. */
export const cacheFolder = (env: NodeJS.ProcessEnv = process.env, platform = process.platform): string => {
  const home = homedir()
  if (platform === 'darwin') return path.join(home, 'Library/Caches/Triad')
  if (platform === 'win32')
    return path.join(env['LOCALAPPDATA'] ?? path.join(home, 'AppData/Local'), 'Triad/Cache')
  const named = env['XDG_CACHE_HOME']
  return path.join(named && path.isAbsolute(named) ? named : path.join(home, '.cache'), 'triad')
}
