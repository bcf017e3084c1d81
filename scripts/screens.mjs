// Pictures of the window for docs/screens: the demo, through the real server, in the packaged browser. Needs a build.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { marks, pages, states } from './screen-pages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = path.join(root, 'docs/screens')
const only = process.argv.slice(2)

const home = mkdtempSync(path.join(tmpdir(), 'triad-screens-'))
const server = spawn(process.execPath, [path.join(root, 'bin/triad.js'), 'serve', '--demo'], {
  env: { ...process.env, HOME: home, XDG_DATA_HOME: path.join(home, 'data'), TRIAD_HISTORY: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
})

/** The launch address, as the server says it on its terminal. */
const address = () =>
  new Promise((resolve, reject) => {
    let said = ''
    server.stdout.on('data', (data) => {
      said += data
      const found = /http:\/\/127\.0\.0\.1:\d+\/launch\/\S+/.exec(said)
      if (found) resolve(found[0])
    })
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)))
  })

const wanted = (name) => only.length === 0 || only.some((part) => name.includes(part))

try {
  mkdirSync(folder, { recursive: true })
  const launch = await address()
  const { module } = await runnerImport(path.join(root, 'tests/support/browser.ts'))
  const browser = await module.openBrowser()
  const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' })
  await page.goto(launch)
  // The demo makes its year when it is opened first.
  await page.locator('.hero').waitFor({ timeout: 300_000 })
  const base = new URL(launch).origin

  const shoot = async (name) => {
    await page.evaluate(() => document.fonts.ready)
    // A window as tall as its page, so that the bar at the side is whole.
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width: page.viewportSize().width, height: Math.max(800, height) })
    await page.waitForTimeout(400)
    await page.screenshot({ path: path.join(folder, `${name}.png`), type: 'png' })
    console.log(name)
  }
  const open = (where) => page.goto(`${base}/#${where}`)
  const size = (width) => page.setViewportSize({ width, height: 800 })

  for (const theme of ['light', 'dark'])
    for (const width of [1280, 900])
      for (const [name, where] of Object.entries(pages)) {
        const file = `${name}-${theme}-${width}`
        if (!wanted(file)) continue
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        await size(width)
        await open(where)
        await page
          .locator(marks[name] ?? 'main h1')
          .first()
          .waitFor()
        await shoot(file)
      }

  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await size(1280)
  if (wanted('drawer')) {
    await open('/findings')
    await page.locator('.group').first().click()
    await page.locator('.finding .finding__name').first().click()
    await page.locator('.drawer .tabs').waitFor()
    await shoot('drawer-light-1280')
    await page.keyboard.press('Escape')
  }

  // What lies over a page: how to open it, and what shows that it is there.
  const overlays = {
    palette: ['/', () => page.keyboard.press('Control+k'), '.dialog'],
    keys: ['/', () => page.keyboard.press('?'), '.dialog'],
    calls: ['/', () => page.locator('.state__calls').click(), '.dialog tbody tr'],
    severity: [
      '/settings',
      async () => {
        await page.getByRole('button', { name: 'Change a severity…' }).click()
        await page.getByLabel('Check', { exact: true }).fill('iam.user-access-key-rotated')
      },
      '.dialog',
    ],
    attest: [
      '/responsibilities',
      async () => {
        const row = page.locator('.row', { hasText: /to attest/ }).first()
        await row.getByRole('button').first().click()
        await page
          .getByRole('button', { name: /^Attest:/ })
          .first()
          .click()
      },
      '.dialog',
    ],
    suppress: [
      '/findings',
      async () => {
        await page.locator('[role=treegrid]').focus()
        for (const key of ['Home', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
        await page.locator('.finding').first().waitFor()
        await page.keyboard.press('s')
      },
      '.dialog',
    ],
  }
  for (const theme of ['light', 'dark'])
    for (const [name, [where, show, mark]] of Object.entries(overlays)) {
      const file = `${name}-${theme}-1280`
      if (!wanted(file)) continue
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await size(1280)
      await open(where)
      await page.reload()
      await page.locator('main h1').first().waitFor()
      await show()
      await page.locator(mark).last().waitFor()
      await shoot(file)
    }

  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  for (const [state, routes] of Object.entries(states))
    for (const [name, where] of Object.entries(pages)) {
      const file = `${name}-${state}-1280`
      if (!wanted(file)) continue
      await size(1280)
      await open(where)
      for (const [address, handle] of Object.entries(routes)) await page.route(address, handle)
      await page.reload()
      await page.waitForTimeout(1200)
      await shoot(file)
      await page.unrouteAll({ behavior: 'ignoreErrors' })
    }
  await browser.close()
} finally {
  server.kill()
  rmSync(home, { recursive: true, force: true })
}
