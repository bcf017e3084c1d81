import { http } from '../../shared/contract/http'
import type { Reply } from '../../shared/contract/reply'
import type { WindowBridge } from './bridge'

const stored = 'triad.key'

/** Takes the session's key out of the address bar before anything else can read it, and keeps it for reloads. */
const takeKey = (): string | null => {
  if (location.hash.startsWith(http.keyFragment)) {
    sessionStorage.setItem(stored, location.hash.slice(http.keyFragment.length))
    history.replaceState(null, '', location.pathname)
  }
  return sessionStorage.getItem(stored)
}

const unreachable: Reply = {
  ok: false,
  error: {
    code: 'engine-stopped',
    message: 'Triad does not answer.',
    hint: 'Start it again from the terminal with `npm start`, and open the new address.',
  },
}

/** The bridge of a plain browser to `triad serve`. */
export const overHttp = (): WindowBridge => {
  const key = takeKey()
  const opened = new Set<() => void>()
  return {
    async send(name, request) {
      const headers = { 'content-type': 'application/json', [http.keyHeader]: key ?? '' }
      try {
        const response = await fetch(http.api + name, {
          method: 'POST',
          headers,
          body: JSON.stringify(request),
        })
        return (await response.json()) as Reply
      } catch {
        // The browser says no more than that nobody answered.
        return unreachable
      }
    },
    listen(hear) {
      const events = new EventSource(http.events)
      let before = false
      events.addEventListener('message', ({ data }: MessageEvent<string>) => hear(JSON.parse(data)))
      events.addEventListener('open', () => {
        if (before) for (const run of opened) run()
        before = true
      })
      return () => events.close()
    },
    onReconnect(run) {
      opened.add(run)
      return () => opened.delete(run)
    },
  }
}
