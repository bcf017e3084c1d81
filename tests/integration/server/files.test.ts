import { afterAll, beforeAll, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../shared/contract/policy'
import { letIn, send, serveEcho, type LetIn, type Served } from './support'

let served: Served
let us: LetIn

beforeAll(async () => {
  served = await serveEcho()
  us = await letIn(served.server)
})
afterAll(() => served.server.close())

// Every one of these files exists, so that only the containment can keep it in.
it.each([
  '/../main/index.js',
  '/%2e%2e/main/index.js',
  '/..%2fmain/index.js',
  '/..%2Fpackage.json',
  '/assets/..%2f..%2fmain/index.js',
  '/..%5cmain/index.js',
  '/../renderer-secret/secret.js',
  '/..%2frenderer-secret/secret.js',
  '/assets/link.js',
  '/assets/notes.txt',
  '/assets/app.js%00.html',
  '/%',
  '/assets',
  '/nowhere.js',
])('does not serve %s', async (target) => {
  const { status, body } = await send(served.server.port, 'GET', target, us.get)
  expect({ status, told: body.includes('secret') }).toEqual({ status: 404, told: false })
})

it.each([
  ['a page', '/', 200],
  ['a file', '/assets/app.js', 200],
  ['nothing', '/nowhere', 404],
  ['a stranger', '/', 421],
])('sends the same protections with %s', async (_, target, status) => {
  const headers = status === 421 ? { ...us.get, host: 'evil.example' } : us.get
  const answer = await send(served.server.port, 'GET', target, headers)
  const names = [
    'content-security-policy',
    'x-content-type-options',
    'referrer-policy',
    'cross-origin-opener-policy',
    'cross-origin-resource-policy',
    'cache-control',
    'access-control-allow-origin',
  ]
  expect([answer.status, names.map((name) => answer.headers[name])]).toEqual([
    status,
    [contentSecurityPolicy, 'nosniff', 'no-referrer', 'same-origin', 'same-origin', 'no-store', undefined],
  ])
})
