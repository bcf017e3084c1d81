import { shell, type HandlerDetails, type WindowOpenHandlerResponse } from 'electron'

/** The consoles of the three partitions and AWS's documentation: all that the page ever links to. */
const hosts: ReadonlySet<string> = new Set([
  'console.aws.amazon.com',
  'console.amazonaws-us-gov.com',
  'console.amazonaws.cn',
  'docs.aws.amazon.com',
])

/** Exact hosts, https, no port and no user part: an address that came from a page is hostile until then. */
export const isAllowedOutside = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username, password } = new URL(address)
  return protocol === 'https:' && hosts.has(hostname) && !port && !username && !password
}

/**
 * Links with `target="_blank"` are the page's one way outside: never a window of ours, and the default browser only for
 * an allowed address, as it was parsed here.
 */
export const openOutside =
  (log: (line: string) => void) =>
  ({ url }: Pick<HandlerDetails, 'url'>): WindowOpenHandlerResponse => {
    if (isAllowedOutside(url))
      void shell.openExternal(new URL(url).href).catch((error: unknown) => {
        log(`shell: no browser opened: ${String(error)}`)
      })
    return { action: 'deny' }
  }
