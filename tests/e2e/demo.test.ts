import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../support/browser'
import { axeFinds } from './axe'

// The whole product as a person starts it: launcher, server, worker, history, demo, window.
const home = mkdtempSync(path.join(tmpdir(), 'triad-e2e-'))
let server: ChildProcess
let browser: Browser
let page: Page
const trouble: string[] = []

const launchUrl = (process: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    process.stdout?.on('data', (data: Buffer) => {
      said += data.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\/launch\/\S+/.exec(said)
      if (found) resolve(found[0])
    })
    process.once('exit', (code) => reject(new Error(`The server ended with ${String(code)}.`)))
  })

beforeAll(async () => {
  server = spawn(process.execPath, ['bin/triad.js', 'serve', '--demo'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, HOME: home, XDG_DATA_HOME: path.join(home, 'data'), TRIAD_HISTORY: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  browser = await openBrowser()
  page = await browser.newPage({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  })
  page.on('pageerror', ({ message }) => trouble.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text())
  })
  await page.goto(await launchUrl(server))
  await page.locator('.hero').waitFor({ timeout: 100_000 })
})
afterAll(async () => {
  await browser.close()
  server.kill()
  rmSync(home, { recursive: true, force: true })
})

const show = async (where: string, ready: string) => {
  await page.goto(`${page.url().split('#')[0] ?? ''}#${where}`)
  await page.locator(ready).first().waitFor()
}
const digits = (text: string | null | undefined) =>
  Number(/\d[\d,]*/.exec(text ?? '')?.[0].replaceAll(',', ''))

/** How many findings a list holds: the last list stays on screen until the new one has been answered. */
const listed = async (where: string): Promise<number> => {
  const answered = page.waitForResponse('**/api/findings.groups')
  await page.goto(`${page.url().split('#')[0] ?? ''}#${where}`)
  await answered
  await page.locator('.findings[aria-busy=false]').waitFor()
  return digits((await page.locator('.page-head p').innerText()).split('·')[1])
}

it('names the demo, wipes its key from the address and says no error', async () => {
  expect({
    label: await page.locator('.demo').innerText(),
    key: page.url().includes('key='),
    trouble,
    axe: await axeFinds(page),
  }).toEqual({ label: 'DEMO', key: false, trouble: [], axe: [] })
})

it('shows the same number before and behind each door', async () => {
  const failing = digits(await page.locator('nav em').first().innerText())
  const doors = await page
    .locator('.strip .door')
    .evaluateAll((links) =>
      links.map((link) => ({ text: link.textContent, href: link.getAttribute('href') ?? '' })),
    )
  const behind = []
  for (const { href } of doors) behind.push(await listed(href.slice(1)))
  const all = await listed('/findings')
  expect({ all, behind }).toEqual({ all: failing, behind: doors.map(({ text }) => digits(text)) })
})

it('shows the same number before and behind the doors of the checklist', async () => {
  await show('/responsibilities', '.row')
  const doors = await page
    .locator('.row__counts .door')
    .evaluateAll((links) =>
      links.map((link) => ({ text: link.textContent, href: link.getAttribute('href') ?? '' })),
    )
  const some = doors.filter((_door, index) => index % 4 === 0)
  const behind = []
  for (const { href } of some) behind.push(await listed(href.slice(1)))
  expect(some.length).toBeGreaterThan(5)
  expect(behind).toEqual(some.map(({ text }) => digits(text)))
})

it('draws a year of scans, and says them as a table', async () => {
  await show('/trends', 'canvas')
  const canvases = await page.locator('canvas').count()
  await show('/trends?view=table', 'tbody tr')
  expect([canvases, (await page.locator('tbody tr').count()) >= 50]).toEqual([4, true])
})

it('scans the account on screen and loads what came of it', async () => {
  await show('/', '.hero')
  await page.getByRole('button', { name: 'Scan now' }).click()
  await page.locator('.scans').getByText('Complete').waitFor({ timeout: 60_000 })
  await page
    .locator('.side')
    .getByText(/^Scanned \d\d:\d\d/)
    .waitFor()
  expect(trouble).toEqual([])
})
