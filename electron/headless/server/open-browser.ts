import { spawn } from 'node:child_process'

type Env = Readonly<Record<string, string | undefined>>

/** How this system opens an address, or `null` where nobody would see it. */
export const opener = (
  address: string,
  env: Env = process.env,
  platform: NodeJS.Platform = process.platform,
): readonly [command: string, ...args: string[]] | null => {
  if (platform === 'darwin') return ['open', address]
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address]
  return (env['DISPLAY'] ?? env['WAYLAND_DISPLAY']) ? ['xdg-open', address] : null
}

/** Opens the default browser. `false` where there is no display or no program for it: then a person must. */
export const openBrowser = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const command = opener(address)
    if (command === null) {
      resolve(false)
      return
    }
    const [program, ...args] = command
    const child = spawn(program, args, { stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    child.once('spawn', () => resolve(true))
    child.unref()
  })
