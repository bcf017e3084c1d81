import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letIn, send, serveEcho, without, type LetIn, type Served } from './support'

let served: Served
let us: LetIn
let port: number
let wrongCookie: string

beforeAll(async () => {
  served = await serveEcho()
  port = served.server.port
  us = await letIn(served.server)
  wrongCookie = us.get['cookie']!.replace(/=.*/, `=${'x'.repeat(43)}`)
})
afterAll(() => served.server.close())

const ask = async (headers: Readonly<Record<string, string>>, body = '{}') => {
  served.asked.length = 0
  const { status } = await send(port, 'POST', '/api/app.about', headers, body)
  return { status, asked: served.asked.length }
}

// The control of everything below: with nothing taken away, it is answered.
it('answers the page itself', async () => {
  const page = await send(port, 'GET', '/', us.get)
  const file = await send(port, 'GET', '/assets/app.js', us.get)
  expect([page.status, page.headers['content-type'], file.status, file.headers['content-type']]).toEqual([
    200,
    'text/html; charset=utf-8',
    200,
    'text/javascript; charset=utf-8',
  ])
  expect(await ask(us.post, '{"a":[1]}')).toEqual({ status: 200, asked: 1 })
  expect(served.asked).toEqual([{ name: 'app.about', request: { a: [1] } }])
})

describe('a question that lacks one thing never reaches the engine', () => {
  it.each([
    ['the cookie', 'cookie', 403],
    ['the key', 'x-triad-key', 403],
    ['the origin', 'origin', 403],
    ['fetch metadata', 'sec-fetch-site', 403],
    ['the content type', 'content-type', 415],
    ['the host', 'host', 400],
  ])('%s', async (_, header, status) => {
    expect(await ask(without(us.post, header))).toEqual({ status, asked: 0 })
  })

  it.each([
    ['another cookie', { cookie: 'triad-1=x' }, 403],
    ['a wrong key', { 'x-triad-key': 'x' }, 403],
    ['the origin of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['the origin of the other name', { origin: 'http://localhost' }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a page of another port', { 'sec-fetch-site': 'same-site' }, 403],
    ['an address typed by a person', { 'sec-fetch-site': 'none' }, 403],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
    ['a type that only begins like it', { 'content-type': 'application/json-seq' }, 415],
    ['a rebound name', { host: 'evil.example' }, 421],
    ['localhost', { host: 'localhost' }, 421],
    ['no port', { host: '127.0.0.1' }, 421],
    ['another port', { host: '127.0.0.1:1' }, 421],
  ])('or has %s', async (_, changed, status) => {
    expect(await ask({ ...us.post, ...changed })).toEqual({ status, asked: 0 })
  })

  it.each(['OPTIONS', 'PUT', 'DELETE', 'HEAD'])('or comes by %s', async (method) => {
    const answer = await send(port, method, '/api/app.about', us.post)
    expect(answer.status).toBe(405)
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('a file or event stream that lacks one thing is not given', () => {
  it.each(['/', '/assets/app.js', '/api/events'])('%s', async (target) => {
    const statuses = []
    for (const headers of [
      without(us.get, 'cookie'),
      without(us.get, 'sec-fetch-site'),
      { ...us.get, 'sec-fetch-site': 'cross-site' },
      { ...us.get, 'sec-fetch-site': 'same-site' },
      { ...us.get, 'sec-fetch-site': 'none' }, // no document asks: fetch metadata of a page forged or absent
      { ...us.get, origin: 'http://127.0.0.1:1' },
      { ...us.get, host: 'evil.example' },
    ])
      statuses.push((await send(port, 'GET', target, headers)).status)
    expect(statuses).toEqual([403, 403, 403, 403, 403, 403, 421])
    expect(served.listeners.size).toBe(0)
  })

  it('but a person may load the page again, with the cookie', async () => {
    const typed = { ...us.get, 'sec-fetch-site': 'none', 'sec-fetch-dest': 'document' }
    const statuses = []
    for (const [target, headers] of [
      ['/', typed],
      ['/', without(typed, 'cookie')],
      ['/assets/app.js', typed],
      ['/api/events', typed],
    ] as const)
      statuses.push((await send(port, 'GET', target, headers)).status)
    expect(statuses).toEqual([200, 403, 403, 403])
  })
})

it('takes no other cookie of the right name', async () => {
  expect(await ask({ ...us.post, cookie: wrongCookie })).toEqual({ status: 403, asked: 0 })
})

it('takes a body of 1 MB and no more', async () => {
  const text = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2))
  expect([await ask(us.post, text(1024 * 1024)), await ask(us.post, text(1024 * 1024 + 1))]).toEqual([
    { status: 200, asked: 1 },
    { status: 413, asked: 0 },
  ])
})

it('answers a body that is not JSON with a reply that says so', async () => {
  const answer = await send(port, 'POST', '/api/app.about', us.post, '{')
  expect([answer.status, JSON.parse(answer.body)]).toEqual([
    400,
    {
      ok: false,
      error: { code: 'bad-request', message: 'The question is not JSON.', hint: 'Correct the request.' },
    },
  ])
})
