// Long: every attack with its control.
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser } from '../../support/browser'
import { serveEcho, type Served } from './support'

// What runs in a page is text here: these files are compiled without a page's types.

const tryStrings = `new Promise((resolve) => {
  // A timer, because the test's own evaluate runs outside the policy.
  setTimeout(() => {
    const inline = document.createElement('script')
    let sink = 'taken'
    try {
      inline.textContent = 'window.inlineRan = true'
      document.head.append(inline)
    } catch (error) {
      sink = error.name
    }
    let evaluated = 'ran'
    try {
      ;(0, eval)('1')
    } catch (error) {
      evaluated = error.name
    }
    resolve({ cookie: document.cookie, sink, evaluated, inlineRan: 'inlineRan' in window })
  })
})`

const askAsPage = `fetch('/api/app.about', {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'x-triad-key': 'guess' },
  body: '{}',
}).then(({ status }) => status)`

const attackScript = `async (target) => {
  const post = (by, init) =>
    fetch(target + '/api/app.about?by=' + by, { method: 'POST', body: '{}', credentials: 'include', ...init }).catch(() => {})
  await post('simple', { mode: 'no-cors' })
  await post('json', { headers: { 'content-type': 'application/json', 'x-triad-key': 'guess' } })
  await fetch(target + '/?by=read', { mode: 'no-cors', credentials: 'include' }).catch(() => {})
  const load = (element, by, path) =>
    new Promise((done) => {
      element.onload = element.onerror = done
      element.src = target + path + '?by=' + by
      document.body.append(element)
    })
  await load(document.createElement('script'), 'script', '/assets/app.js')
  await load(document.createElement('iframe'), 'frame', '/')
  const events = new EventSource(target + '/api/events?by=events', { withCredentials: true })
  await new Promise((done) => (events.onerror = events.onopen = done))
  events.close()
  const form = document.createElement('form')
  Object.assign(form, { method: 'post', action: target + '/api/app.about?by=form', target: 'popup' })
  document.body.append(form)
  window.open('', 'popup')
  form.submit()
}`

let browser: Browser
let served: Served
let attacker: Server
/** Answers everything to everyone: what a server without protections looks like to the same attacks. */
let naive: Server
const portOf = (server: Server): number => (server.address() as AddressInfo).port
const start = (answer: Parameters<typeof createServer>[1]): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer(answer).listen(0, '127.0.0.1', () => resolve(server))
  })

beforeAll(async () => {
  served = await serveEcho()
  attacker = await start((_, response) =>
    response.setHeader('content-type', 'text/html').end('<h1>attacker</h1>'),
  )
  naive = await start((request, response) => {
    if (request.headers.origin) response.setHeader('access-control-allow-origin', request.headers.origin)
    response.setHeader('access-control-allow-credentials', 'true')
    response.setHeader('access-control-allow-headers', 'content-type, x-triad-key')
    response.setHeader('content-type', 'text/html')
    response.end('<h1>naive</h1>')
  })
  // Both names lead here: one to play another site, one to play a site whose name was rebound to us.
  browser = await openBrowser([
    '--host-resolver-rules=MAP evil.example 127.0.0.1, MAP rebind.example 127.0.0.1',
    // Else this newer layer of the browser could stand in for ours, in this browser only.
    '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests',
  ])
})
afterAll(async () => {
  await browser.close()
  await served.server.close()
  attacker.close()
  naive.close()
})
beforeEach(() => {
  served.asked.length = 0
})

/** A person's browser, let in, with the page open in one tab. */
const letIn = async (): Promise<Page> => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(served.server.launchUrl())
  await page.waitForSelector('body.listening', { state: 'attached', timeout: 10_000 })
  return page
}
const ask = (page: Page, name: string): Promise<unknown> => page.evaluate(`ask('${name}')`)

describe('a person', () => {
  it('is let in by the launch address, asks, hears events, and may reload', async () => {
    const page = await letIn()
    const url = page.url()
    const answer = await ask(page, 'app.about')
    for (const hear of served.listeners) hear({ type: 'engine.restarted', detail: 'heard' })
    // Not `waitForFunction`: it evaluates its text again and again, which the policy rightly refuses.
    await expect.poll(() => page.title()).toContain('heard')
    const reloaded = await page.reload()
    expect({ url, answer, reloaded: reloaded?.status(), title: await page.title() }).toEqual({
      url: `http://127.0.0.1:${String(served.server.port)}/`,
      answer: { status: 200, reply: { ok: true, value: 'app.about' } },
      reloaded: 200,
      title: 'Triad',
    })
    await page.context().close()
  })

  it('keeps the cookie from scripts, and the policy from strings that want to be code', async () => {
    const page = await letIn()
    const seen = await page.evaluate(tryStrings)
    expect(seen).toEqual({ cookie: '', sink: 'TypeError', evaluated: 'EvalError', inlineRan: false })
    await page.context().close()
  })
})

/** Everything a page can try against another server, and the statuses that this server answered with. */
const attack = async (page: Page, port: number): Promise<Record<string, number>> => {
  const target = `http://127.0.0.1:${String(port)}`
  const statuses: Record<string, number> = {}
  const note = (message: unknown) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const by = new URL(request.url ?? '', target).searchParams.get('by')
    if (request.socket.localPort === port && by !== null)
      statuses[`${request.method ?? ''} ${by}`] = response.statusCode
  }
  subscribe('http.server.response.finish', note)
  await page.evaluate(`(${attackScript})('${target}')`)
  await expect.poll(() => statuses['POST form']).toBeDefined()
  unsubscribe('http.server.response.finish', note)
  return statuses
}

describe.each([
  ['another site', () => `http://evil.example:${String(portOf(attacker))}/`],
  // To a browser another port is the same site: it even sends our cookie.
  ['another port of this machine', () => `http://127.0.0.1:${String(portOf(attacker))}/`],
])('%s', (_, address) => {
  it('gets nothing out of a browser that was let in', async () => {
    const ours = await letIn()
    const listening = served.listeners.size
    const page = await ours.context().newPage()
    await page.goto(address())
    expect(await attack(page, served.server.port)).toEqual({
      'POST simple': 403,
      'OPTIONS json': 405, // so that the browser never sends the question itself
      'GET read': 403,
      'GET script': 403,
      'GET frame': 403,
      'GET events': 403,
      'POST form': 403,
    })
    expect([served.asked, served.listeners.size]).toEqual([[], listening])
    await ours.context().close()
  })

  it('would get in where the protections are missing', async () => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(address())
    expect(await attack(page, portOf(naive))).toEqual({
      'POST simple': 200,
      'OPTIONS json': 200,
      'POST json': 200,
      'GET read': 200,
      'GET script': 200,
      'GET frame': 200,
      'GET events': 200,
      'POST form': 200,
    })
    await page.context().close()
  })

  it('cannot send a person in by a link', async () => {
    const ours = await letIn()
    const page = await ours.context().newPage()
    await page.goto(address())
    const target = `http://127.0.0.1:${String(served.server.port)}`
    const answer = page.waitForResponse((response) => response.url().includes('by=link'))
    await page.evaluate(`Object.assign(document.createElement('a'), { href: '${target}/?by=link' }).click()`)
    expect((await answer).status()).toBe(403)
    await ours.context().close()
  })
})

it('a name rebound to this machine is a stranger: page and question are misdirected', async () => {
  const ours = await letIn()
  const page = await ours.context().newPage()
  const navigation = await page.goto(`http://rebind.example:${String(served.server.port)}/`)
  const asked = await page.evaluate(askAsPage)
  // The same steps where nobody looks at the host: the attack itself works.
  const control = await page.goto(`http://rebind.example:${String(portOf(naive))}/`)
  const controlAsked = await page.evaluate(askAsPage)
  expect([navigation?.status(), asked, served.asked, control?.status(), controlAsked]).toEqual([
    421,
    421,
    [],
    200,
    200,
  ])
  await ours.context().close()
})

it('another port that stole the cookie still lacks the key', async () => {
  const ours = await letIn()
  const cookies: string[] = []
  attacker.prependOnceListener('request', ({ headers }) => cookies.push(headers.cookie ?? ''))
  const page = await ours.context().newPage()
  await page.goto(`http://127.0.0.1:${String(portOf(attacker))}/`)
  const [cookie = ''] = cookies
  const { port } = served.server
  // Not a browser any more: it may claim whatever it likes.
  const answer = await fetch(`http://127.0.0.1:${String(port)}/api/app.about`, {
    method: 'POST',
    headers: {
      cookie,
      origin: `http://127.0.0.1:${String(port)}`,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
    },
    body: '{}',
  })
  expect([cookie.startsWith(`triad-${String(port)}=`), answer.status, served.asked]).toEqual([true, 403, []])
  await ours.context().close()
})
