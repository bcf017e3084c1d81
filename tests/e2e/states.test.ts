import { afterAll, beforeAll, expect, it } from 'vitest'
import { channels, type Channel } from '../../shared/contract/channels'
import { expected } from '../../shared/contract/reply'
import type { Answers } from '../support/window-bridge'
import { axeFinds } from './axe'
import { windows } from './open-window'

let browser: Awaited<ReturnType<typeof windows>>
beforeAll(async () => {
  browser = await windows()
})
afterAll(() => browser.close())

const refuse = () => {
  throw expected('failed', 'The history is locked.', 'Close the other Triad.')
}
const never = () => new Promise<never>(() => undefined)

/** What the frame around a page asks; the rest is the page's own. */
const frame: readonly Channel[] = ['app.about', 'profiles.list', 'targets.list', 'scan.active', 'views.list']
const behindFrame = (answer: () => never | Promise<never>): Answers =>
  Object.fromEntries(
    (Object.keys(channels) as Channel[])
      .filter((channel) => !frame.includes(channel))
      .map((channel) => [channel, answer]),
  )

const addresses = [
  '/',
  '/responsibilities',
  '/frameworks',
  '/frameworks/pci-dss',
  '/findings',
  '/decisions',
  '/iam',
  '/trends',
  '/compare',
  '/compare/accounts',
  '/compare/dates',
  '/permissions',
  '/reports',
  '/settings',
] as const

it.each([
  ['waits for its answers', behindFrame(never)],
  ['was refused its answers', behindFrame(refuse)],
  ['has no list of accounts', { 'targets.list': refuse }],
  ['has no profile', { 'targets.list': () => [], 'profiles.list': () => [] }],
  ['has no scan', { 'targets.list': () => [] }],
] satisfies [string, Answers][])(
  'every page that %s: axe finds nothing, light or dark',
  async (_state, answers) => {
    const { page } = await browser.open(answers, { reducedMotion: 'reduce' })
    const found: string[] = []
    for (const address of addresses) {
      await page.goto(`${page.url().split('#')[0] ?? ''}#${address}`)
      await page.locator('main h1').waitFor()
      await page.waitForFunction(() => (document.querySelector('main')?.children.length ?? 0) > 1)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        found.push(...(await axeFinds(page)).map((line) => `${address} ${colorScheme}: ${line}`))
      }
    }
    expect(found).toEqual([])
  },
)
