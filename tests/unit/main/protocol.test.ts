import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../../electron/engine/engine-host'
import type { answer as Answer } from '../../../electron/main/shell/protocol'
import { contentSecurityPolicy, reportHeaders } from '../../../shared/contract/policy'
import { mockElectron } from './support'

let answer: typeof Answer
/** An engine with one report, which notes what it is asked. */
const asked: unknown[] = []
const engine: Pick<Engine, 'ask'> = {
  ask(name, request) {
    asked.push([name, request])
    const { id } = request as { id: string }
    const value = { name: 'triad-report.html', sha256: '0'.repeat(64), body: btoa('<p>report</p>') }
    const error = { code: 'not-found', message: '', hint: '' } as const
    return Promise.resolve(id === 'r1' ? { ok: true, value } : { ok: false, error })
  },
}
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
  const response = await answer(root, engine, { url, method })
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

it.each([
  ['html', 'text/html; charset=utf-8', 'inline; filename="triad-report.html"'],
  ['pdf', 'application/pdf', 'attachment; filename="triad-report.html"'],
])('serves a report as %s with the policy that only reports have', async (format, type, disposition) => {
  asked.length = 0
  const response = await answer(root, engine, { url: `app://bundle/report/r1.${format}`, method: 'GET' })
  expect([response.status, Object.fromEntries(response.headers), await response.text(), asked]).toEqual([
    200,
    { ...reportHeaders, 'content-type': type, 'content-disposition': disposition },
    '<p>report</p>',
    [['report.file', { id: 'r1', format }]],
  ])
})

it.each([
  ['app://bundle/report/r2.html', 1],
  ['app://bundle/report/r1.js', 0],
  ['app://bundle/report/../index.html.pdf', 0],
  ['app://bundle/report/r1.html/', 0],
  ['app://bundle/reports/r1.html', 0],
  ['app://bundle/report/%2e%2e%2fr1.html', 0],
  ['app://other/report/r1.html', 0],
])('has no report at %s', async (url, questions) => {
  asked.length = 0
  expect([...(await get(url)).slice(0, 3), asked.length]).toEqual([
    404,
    null,
    contentSecurityPolicy,
    questions,
  ])
})

it('lets the page frame its own, and a report be framed by the page, with nothing that runs', () => {
  const directives = (policy: string) => policy.split('; ')
  expect([
    directives(contentSecurityPolicy).filter((each) => each.startsWith('frame-')),
    directives(reportHeaders['content-security-policy']),
  ]).toEqual([
    ["frame-src 'self'", "frame-ancestors 'none'"],
    [
      "default-src 'none'",
      "style-src 'unsafe-inline'",
      'img-src data:',
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      'sandbox',
    ],
  ])
})
