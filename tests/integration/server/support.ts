import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { EngineEvent } from '../../../shared/contract/events'
import type { Reply } from '../../../shared/contract/reply'
import type { Engine } from '../../../electron/engine/engine-host'
import { listen, type Listening } from '../../../electron/headless/server/listen'

/** What the page holds when it answers, and what lies beside it and must never be served. */
export const makePage = (): string => {
  const base = mkdtempSync(path.join(tmpdir(), 'triad-page-'))
  const page = path.join(base, 'renderer')
  mkdirSync(path.join(page, 'assets'), { recursive: true })
  mkdirSync(path.join(base, 'main'))
  mkdirSync(path.join(base, 'renderer-secret'))
  writeFileSync(path.join(page, 'index.html'), html)
  writeFileSync(path.join(page, 'assets/app.js'), script)
  for (const outside of ['main/index.js', 'renderer-secret/secret.js', 'package.json'])
    writeFileSync(path.join(base, outside), 'secret')
  writeFileSync(path.join(page, 'assets/notes.txt'), 'no kind of file that a page needs')
  symlinkSync(path.join(base, 'main/index.js'), path.join(page, 'assets/link.js'))
  return page
}

const html =
  '<!doctype html><title>Triad</title><h1>page</h1><script type="module" src="/assets/app.js"></script>'
const script = `const key = location.hash.slice('#key='.length)
history.replaceState(null, '', '/')
const events = new EventSource('/api/events')
events.onmessage = ({ data }) => (document.title = data)
events.onopen = () => document.body.classList.add('listening')
window.ask = (name, body = {}) =>
  fetch('/api/' + name, { method: 'POST', headers: { 'content-type': 'application/json', 'x-triad-key': key }, body: JSON.stringify(body) })
    .then(async (answer) => ({ status: answer.status, reply: await answer.json() }))
`

export interface Served {
  readonly server: Listening
  readonly asked: { readonly name: string; readonly request: unknown }[]
  readonly listeners: Set<(event: EngineEvent) => void>
  now: number
}

/** The real server over real HTTP with an engine that answers with what it was asked. */
export const serveEcho = async (reply?: Reply): Promise<Served> => {
  const served = {
    asked: [] as Served['asked'],
    listeners: new Set<(event: EngineEvent) => void>(),
    now: 0,
  }
  const engine: Pick<Engine, 'ask' | 'listen'> = {
    ask(name, request) {
      served.asked.push({ name, request })
      return Promise.resolve(reply ?? { ok: true, value: name })
    },
    listen(hear) {
      served.listeners.add(hear)
      return () => void served.listeners.delete(hear)
    },
  }
  const server = await listen({
    engine,
    page: makePage(),
    port: 0,
    now: () => served.now,
    log: () => undefined,
  })
  return Object.assign(served, { server })
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** One request with exactly these headers (and Node's own `connection`). */
export const send = (
  port: number,
  method: string,
  target: string,
  headers: Readonly<Record<string, string>>,
  body?: string,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port, method, path: target, headers, setHost: false, agent: false },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk: string) => (text += chunk))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
        )
        answer.on('error', reject)
      },
    )
    call.on('error', reject)
    call.end(body)
  })

export interface LetIn {
  /** What a browser sends for a file of the page. */
  readonly get: Readonly<Record<string, string>>
  /** What the page sends with a question. */
  readonly post: Readonly<Record<string, string>>
}

/** Launches as a browser does and keeps what it got. */
export const letIn = async (server: Listening): Promise<LetIn> => {
  const { port } = server
  const host = `127.0.0.1:${String(port)}`
  const { pathname } = new URL(server.launchUrl())
  const answer = await send(port, 'GET', pathname, { host, 'sec-fetch-site': 'none' })
  const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  const key = answer.headers.location?.slice('/#key='.length) ?? ''
  const get = { host, cookie, 'sec-fetch-site': 'same-origin' }
  return {
    get,
    post: { ...get, origin: `http://${host}`, 'content-type': 'application/json', 'x-triad-key': key },
  }
}

/** The headers without one of them. */
export const without = (headers: Readonly<Record<string, string>>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name))
