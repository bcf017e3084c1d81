import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../shared/contract/policy'
import { mockElectron } from './support'

let answer: (root: string, request: { url: string; method: string }) => Promise<Response>
const base = mkdtempSync(path.join(tmpdir(), 'triad-app-'))
const root = path.join(base, 'renderer')

beforeAll(async () => {
  mkdirSync(path.join(root, 'assets'), { recursive: true })
  mkdirSync(path.join(base, 'renderer2'))
  writeFileSync(path.join(root, 'index.html'), '<h1>page</h1>')
  writeFileSync(path.join(root, 'assets/a.js'), 'script')
  // What must stay out exists, so that only the containment can keep it out.
  writeFileSync(path.join(base, 'secret.js'), 'secret')
  writeFileSync(path.join(base, 'renderer2/secret.js'), 'secret')
  symlinkSync(path.join(base, 'secret.js'), path.join(root, 'link.js'))
  mockElectron()
  ;({ answer } = await import('../../../electron/main/shell/protocol'))
})

const get = async (url: string, method = 'GET') => {
  const response = await answer(root, { url, method })
  return [
    response.status,
    response.headers.get('content-type'),
    response.headers.get('content-security-policy'),
    await response.text(),
  ]
}

it.each([
  ['app://bundle/', 'text/html; charset=utf-8', '<h1>page</h1>'],
  ['app://bundle/index.html?x=1#y', 'text/html; charset=utf-8', '<h1>page</h1>'],
  ['app://bundle/assets/a.js', 'text/javascript; charset=utf-8', 'script'],
])('serves %s with the policy', async (url, type, text) => {
  expect(await get(url)).toEqual([200, type, contentSecurityPolicy, text])
})

it.each([
  ['app://bundle/nowhere.js'],
  ['app://bundle/..%2fsecret.js'],
  ['app://bundle/assets/..%2f..%2fsecret.js'],
  ['app://bundle/..%2frenderer2%2fsecret.js'],
  ['app://bundle/..%5csecret.js'],
  ['app://bundle/link.js'],
  ['app://bundle/%'],
  ['app://bundle/index.html%00.js'],
  ['app://other/index.html'],
  ['app://bundle/', 'POST'],
])('serves nothing for %s %s', async (url, method = 'GET') => {
  expect(await get(url, method)).toEqual([404, null, contentSecurityPolicy, ''])
})
