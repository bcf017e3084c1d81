import { afterAll, beforeAll, expect, it } from 'vitest'
import { contentSecurityPolicy, reportHeaders } from '../../../shared/contract/policy'
import { letIn, send, serveEcho, without, type LetIn, type Served } from './support'

let served: Served
let us: LetIn
const page = '<!doctype html><p>ñ €</p>'

beforeAll(async () => {
  served = await serveEcho({
    ok: true,
    value: {
      name: 'triad-report-2026-11-24-r1.html',
      sha256: '0'.repeat(64),
      body: Buffer.from(page).toString('base64'),
    },
  })
  us = await letIn(served.server)
})
afterAll(() => served.server.close())

const get = (target: string, headers = us.get) => send(served.server.port, 'GET', target, headers)

it('gives a report with its own policy, to be framed by the page and to run nothing', async () => {
  served.asked.length = 0
  const answer = await get('/report/r1.html', { ...us.get, 'sec-fetch-dest': 'iframe' })
  const policies = Object.keys(reportHeaders).map((name) => answer.headers[name])
  expect([answer.status, answer.body, policies, served.asked]).toEqual([
    200,
    page,
    Object.values(reportHeaders),
    [{ name: 'report.file', request: { id: 'r1', format: 'html' } }],
  ])
})

it('gives a PDF as a file to keep', async () => {
  const { headers } = await get('/report/r1.pdf')
  expect([headers['content-type'], headers['content-disposition']]).toEqual([
    'application/pdf',
    'attachment; filename="triad-report-2026-11-24-r1.html"',
  ])
})

it.each(['/report/r1.js', '/report/', '/report/r1', '/report/..%2f..%2fr1.html', '/report/r1.html/x'])(
  'asks the engine nothing for %s',
  async (target) => {
    served.asked.length = 0
    const { status, headers } = await get(target)
    expect([status, headers['content-security-policy'], served.asked]).toEqual([
      404,
      contentSecurityPolicy,
      [],
    ])
  },
)

it('keeps reports behind the door', async () => {
  served.asked.length = 0
  const statuses = []
  for (const headers of [
    without(us.get, 'cookie'),
    without(us.get, 'sec-fetch-site'),
    { ...us.get, 'sec-fetch-site': 'cross-site' },
    { ...us.get, 'sec-fetch-site': 'none', 'sec-fetch-dest': 'document' },
    { ...us.get, host: 'evil.example' },
  ])
    statuses.push((await get('/report/r1.html', headers)).status)
  expect([statuses, served.asked]).toEqual([[403, 403, 403, 403, 421], []])
})
