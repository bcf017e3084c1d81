import { afterEach, beforeEach, expect, it } from 'vitest'
import { letIn, send, serveEcho, without, type Served } from './support'

let served: Served
let host: string
let launch: () => string

beforeEach(async () => {
  served = await serveEcho()
  host = `127.0.0.1:${String(served.server.port)}`
  launch = () => new URL(served.server.launchUrl()).pathname
})
afterEach(() => served.server.close())

const open = (target: string, more: Record<string, string> = {}) =>
  send(served.server.port, 'GET', target, { host, 'sec-fetch-site': 'none', ...more })

it('lets in once: cookie by header, key by fragment', async () => {
  const target = launch()
  const first = await open(target)
  const again = await open(target)
  expect([
    first.status,
    first.headers.location,
    first.headers['set-cookie'],
    again.status,
    again.headers['set-cookie'],
  ]).toEqual([
    303,
    expect.stringMatching(/^\/#key=[\w-]{43}$/),
    [
      expect.stringMatching(
        new RegExp(`^triad-${String(served.server.port)}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
      ),
    ],
    403,
    undefined,
  ])
})

it('lets in for a minute and no longer', async () => {
  const late = launch()
  served.now = 60_000
  const tooLate = await open(late)
  const inTime = launch()
  served.now = 119_999
  expect([tooLate.status, (await open(inTime)).status]).toEqual([403, 303])
})

it('makes the one before void', async () => {
  const before = launch()
  const now = launch()
  expect([(await open(before)).status, (await open(now)).status]).toEqual([403, 303])
})

it('refuses guesses, other pages and other names, and stays open for the right one', async () => {
  const target = launch()
  const port = served.server.port
  const statuses = [
    (await open(`${target}x`)).status,
    (await open('/launch/')).status,
    (await open(target, { 'sec-fetch-site': 'cross-site' })).status,
    (await open(target, { 'sec-fetch-site': 'same-site' })).status,
    (await open(target, { host: 'evil.example' })).status,
    (await send(port, 'GET', target, { host })).status,
    (await send(port, 'POST', target, { host, 'sec-fetch-site': 'none' })).status,
    (await open(target)).status,
  ]
  expect(statuses).toEqual([403, 404, 403, 403, 421, 403, 403, 303])
})

it('takes a person who comes back by the used address to the page, if the browser was let in', async () => {
  const { get } = await letIn(served.server)
  const used = await send(served.server.port, 'GET', '/launch/used', { ...get, 'sec-fetch-site': 'none' })
  const stranger = await open('/launch/used')
  expect([used.status, used.headers.location, stranger.status]).toEqual([303, '/', 403])
})

it('keeps every secret to itself: two runs share none, and no answer repeats one', async () => {
  const other = await serveEcho()
  const [mine, theirs] = [await letIn(served.server), await letIn(other.server)]
  const swapped = { ...mine.post, 'x-triad-key': theirs.post['x-triad-key'] ?? '' }
  const answer = await send(served.server.port, 'POST', '/api/app.about', swapped, '{}')
  const page = await send(served.server.port, 'GET', '/', mine.get)
  await other.server.close()
  const told = [mine.post['x-triad-key'] ?? '', mine.get['cookie']?.split('=')[1] ?? ''].some((secret) =>
    `${JSON.stringify(page)}${JSON.stringify(answer)}`.includes(secret),
  )
  expect([answer.status, told]).toEqual([403, false])
})

it('says in words to a person what a page reads as a reply', async () => {
  const page = without((await letIn(served.server)).get, 'cookie')
  const person = await send(served.server.port, 'GET', '/', { ...page, 'sec-fetch-dest': 'document' })
  const script = await send(served.server.port, 'GET', '/', page)
  expect([person.headers['content-type'], person.body, JSON.parse(script.body)]).toEqual([
    'text/plain; charset=UTF-8',
    'This browser was not let in.\nStop `triad serve`, start it again and open the address that it prints.\n',
    {
      ok: false,
      error: {
        code: 'refused',
        message: 'This browser was not let in.',
        hint: 'Stop `triad serve`, start it again and open the address that it prints.',
      },
    },
  ])
})
