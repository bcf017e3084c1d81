// Long: one window for all tests, because it takes seconds to open.
/* eslint max-lines: off -- one window, opened once, serves all these tests */
// The built app in a real Electron. Names no version: launch.mjs picks the Electron, and the same file runs on the pinned
// one and on the stand-in. Start it with `npm run test:desktop`.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { _electron } from 'playwright-core'
import { commandFor, launch, pdfPages } from '../lab/electron/launch.mjs'
import { testPrinting } from './printing.mjs'

const appDir = path.resolve(import.meta.dirname, '../..')
const scratch = mkdtempSync(path.join(tmpdir(), 'triad-test-'))

/** @type {Awaited<ReturnType<typeof launch>>} */
let triad
const ask = (name, request = {}) =>
  triad.page.evaluate(([name, request]) => window.triad.send(name, request), [name, request])
/** The target that the window shows: its profile is on the switcher. */
const onScreen = async () => {
  const shown = await triad.page.locator('aside').textContent()
  const { value: targets } = await ask('targets.list')
  const target = targets.find(({ profile }) => shown.includes(profile))
  assert.ok(target, shown)
  return target
}

before(async () => {
  const started = performance.now()
  triad = await launch(_electron, appDir)
  await triad.page.waitForSelector('main h1')
  const painted = performance.now() - started
  const about = await ask('app.about') // waits until the demo's year is made
  assert.equal(about.value.mode, 'demo')
  const seconds = (ms) => (ms / 1000).toFixed(1)
  console.log(
    `# Electron ${triad.version}${triad.standIn ? ' (stand-in)' : ''}, ${process.getuid?.() === 0 ? 'as root' : 'as an ordinary user'}: ` +
      `first paint after ${seconds(painted)} s, first answer after ${seconds(performance.now() - started)} s`,
  )
  await triad.page.waitForSelector('.hero__number', { timeout: 60_000 })
})
after(async () => {
  await triad?.app.close().catch(() => undefined)
  rmSync(scratch, { recursive: true, force: true })
})

test('the page is served by the app scheme, with the policy as a header', async () => {
  const response = await triad.page.reload()
  const headers = response.headers()
  assert.match(triad.page.url(), /^app:\/\/bundle\//)
  assert.match(
    headers['content-security-policy'],
    /^default-src 'none'; script-src 'self';.*trusted-types vue$/,
  )
  assert.equal(headers['x-content-type-options'], 'nosniff')
  assert.equal(await triad.page.title(), 'Triad')
})

test('the policy is enforced: no inline script, no eval, no string into a script sink', async () => {
  const seen = await triad.page.evaluate(
    () =>
      new Promise((resolve) => {
        const violated = []
        document.addEventListener('securitypolicyviolation', (event) =>
          violated.push(event.effectiveDirective),
        )
        // A timer, because Playwright's own evaluate runs outside the policy.
        setTimeout(() => {
          let sink = 'taken'
          try {
            const element = document.createElement('script')
            element.textContent = 'window.inlineRan = true'
            document.head.append(element)
          } catch (error) {
            sink = error.name
          }
          let evaluated = 'ran'
          try {
            ;(0, eval)('1')
          } catch (error) {
            evaluated = error.name
          }
          setTimeout(() => resolve({ violated, evaluated, sink, inlineRan: 'inlineRan' in window }), 100)
        })
      }),
  )
  assert.deepEqual([seen.inlineRan, seen.evaluated, seen.sink], [false, 'EvalError', 'TypeError'])
  assert.ok(
    seen.violated.some((directive) => /script|trusted-types/.test(directive)),
    seen.violated.join(),
  )
})

test('the page has the bridge and nothing of Node or Electron', async () => {
  const found = await triad.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter((name) => name in window),
    bridge: Object.keys(window.triad),
  }))
  assert.deepEqual(found, { node: [], bridge: ['send', 'listen'] })
})

test('a preload under the app’s own web preferences gets no Node module', async () => {
  const preload = path.join(scratch, 'preload.cjs')
  const other = path.join(scratch, 'other.cjs')
  writeFileSync(
    preload,
    `const got = {}
     for (const name of ['node:fs', 'fs', 'child_process', '${other}'])
       try { require(name); got[name] = 'loaded' } catch (error) { got[name] = 'refused' }
     require('electron').contextBridge.exposeInMainWorld('got', { ...got, sandboxed: process.sandboxed })`,
  )
  writeFileSync(other, '')
  const got = await triad.app.evaluate(async ({ BrowserWindow }, preload) => {
    const [first] = BrowserWindow.getAllWindows()
    const { sandbox, contextIsolation, nodeIntegration } = first.webContents.getLastWebPreferences()
    const window = new BrowserWindow({
      show: false,
      webPreferences: { sandbox, contextIsolation, nodeIntegration, preload },
    })
    await window.loadURL('data:text/html,preload')
    const found = await window.webContents.executeJavaScript('window.got')
    window.destroy()
    return { found, preferences: { sandbox, contextIsolation, nodeIntegration } }
  }, preload)
  assert.deepEqual(got, {
    found: {
      'node:fs': 'refused',
      fs: 'refused',
      child_process: 'refused',
      [other]: 'refused',
      sandboxed: true,
    },
    preferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  })
})

test('the window has its size, title and least size, and no developer entries in its menu', async () => {
  const seen = await triad.app.evaluate(({ BrowserWindow, Menu }) => {
    const [window] = BrowserWindow.getAllWindows()
    const roles = Menu.getApplicationMenu().items.flatMap(
      (item) => item.submenu?.items.map(({ role }) => role) ?? [],
    )
    return {
      title: window.getTitle(),
      least: window.getMinimumSize(),
      developer: roles.filter((role) => /devtools|reload/i.test(role ?? '')),
    }
  })
  assert.deepEqual(seen, { title: 'Triad', least: [900, 600], developer: [] })
})

test('a click asks SQLite through the bridge and the engine', async () => {
  assert.match((await ask('app.about')).value.sqlite, /^3\.\d+\.\d+$/)
  const { value } = await ask('findings.groups', { targetIds: [(await onScreen()).id], outcomes: ['fail'] })
  assert.ok(value.groups.length > 3)
  await triad.page.getByRole('link', { name: /^Findings/ }).click()
  for (const { title } of value.groups.slice(0, 3)) await triad.page.getByText(title).first().waitFor()
  await triad.page.getByRole('link', { name: 'Overview' }).click()
  await triad.page.locator('.hero__number').waitFor()
})

test('a scan of a demo profile ends with its score on the page', { timeout: 120_000 }, async () => {
  const before = await onScreen()
  await triad.page.getByRole('button', { name: 'Scan now' }).click()
  await triad.page.getByText('Scanning…').waitFor()
  await triad.page.getByRole('button', { name: 'Scan now' }).waitFor({ timeout: 100_000 })
  const { value: now } = await ask('overview.get', { targetId: before.id })
  assert.notEqual(now.scan.id, before.lastScan.id)
  assert.equal(now.scan.status, 'complete')
  await triad.page.waitForFunction(
    (proven) => document.querySelector('.hero__number')?.textContent?.trim() === proven,
    now.score.overall.proven.toFixed(1),
  )
})

testPrinting({ triad: () => triad, ask, scratch })

test('no second window and no other page; only AWS’s addresses reach the browser', async () => {
  await triad.app.evaluate(({ shell }) => {
    globalThis.opened = []
    shell.openExternal = (address) => Promise.resolve(globalThis.opened.push(address))
  })
  const here = triad.page.url()
  assert.equal(await triad.page.evaluate(() => window.open('https://example.invalid/') === null), true)
  for (const leave of [
    () => (location.href = 'https://example.invalid/'),
    () => location.replace('file:///etc/passwd'),
    () => Object.assign(document.createElement('a'), { href: 'https://example.invalid/link' }).click(),
    () =>
      Object.assign(document.createElement('a'), {
        href: 'https://example.invalid/',
        target: '_blank',
      }).click(),
    () =>
      Object.assign(document.createElement('a'), { href: 'file:///etc/passwd', target: '_blank' }).click(),
    () =>
      Object.assign(document.createElement('a'), {
        href: 'https://console.aws.amazon.com/s3/home',
        target: '_blank',
        rel: 'noopener noreferrer',
      }).click(),
  ]) {
    await triad.page.evaluate(leave).catch(() => undefined)
    await triad.page.waitForTimeout(150)
    assert.equal(triad.page.url(), here)
    assert.equal(await triad.page.locator('main h1').count(), 1)
  }
  assert.deepEqual(
    await triad.app.evaluate(({ BrowserWindow }) => [
      BrowserWindow.getAllWindows().length,
      globalThis.opened,
    ]),
    [1, ['https://console.aws.amazon.com/s3/home']],
  )
  await triad.page.reload() // else Playwright's next click waits for the navigation that never came
})

test('permissions are denied', async () => {
  const answers = await triad.page.evaluate(async () => [
    await Notification.requestPermission(),
    (await navigator.permissions.query({ name: 'geolocation' })).state,
    await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'refused',
    ),
    await navigator.clipboard.readText().then(
      () => 'granted',
      () => 'refused',
    ),
  ])
  assert.deepEqual(answers, ['denied', 'denied', 'refused', 'refused'])
})

test('the main process answers only the app’s own page, and only known channels', async () => {
  const stranger = await triad.app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await window.loadURL('data:text/html,stranger')
      const reply = await window.webContents.executeJavaScript(`triad.send('app.about', {})`)
      window.destroy()
      return reply
    },
    path.join(appDir, 'out/preload/index.cjs'),
  )
  assert.equal(stranger.error?.code, 'refused')
  for (const name of ['nope', '__proto__', 'constructor'])
    assert.equal((await ask(name)).error?.code, 'unknown-channel')
  assert.equal((await ask('overview.get', { targetId: 7 })).error?.code, 'bad-request')
})

test('the app scheme serves nothing outside the bundle', async () => {
  // All of these exist.
  for (const file of ['out/main/index.js', 'package.json']) assert.ok(existsSync(path.join(appDir, file)))
  const statuses = await triad.page.evaluate(() =>
    Promise.all(
      [
        '/index.html',
        '/../main/index.js',
        '/%2e%2e/main/index.js',
        '/..%2fmain/index.js',
        '/..%2f..%2fpackage.json',
        'app://other/index.html',
      ].map((url) =>
        fetch(url).then(
          (answer) => answer.status,
          () => 'failed',
        ),
      ),
    ),
  )
  assert.equal(statuses[0], 200)
  assert.ok(
    statuses.slice(1).every((status) => status === 404 || status === 'failed'),
    statuses.join(),
  )
})

test('a page of the window prints to PDF from the sandbox', async () => {
  const bytes = await triad.app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return (await window.webContents.printToPDF({ printBackground: true })).toString('base64')
  })
  const pdf = Buffer.from(bytes, 'base64')
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  assert.ok(pdfPages(pdf) > 0)
})

test('the menu leads to the pages, without loading the page again', async () => {
  await triad.page.evaluate(() => (window.sameDocument = true))
  const click = (label) =>
    triad.app.evaluate(({ Menu }, label) => {
      const all = Menu.getApplicationMenu().items.flatMap((item) => item.submenu?.items ?? [])
      all.find((item) => item.label === label).click()
    }, label)
  await click('Trends')
  await triad.page.getByRole('heading', { level: 1, name: 'Trends' }).waitFor()
  await click('Overview')
  await triad.page.locator('.hero__number').waitFor()
  assert.equal(await triad.page.evaluate(() => window.sameDocument), true)
})

test('a file that the page hands out is saved where the person says', async () => {
  const file = path.join(scratch, 'saved.txt')
  const asked = await triad.app.evaluate(({ session }, file) => {
    globalThis.downloads = []
    session.defaultSession.on('will-download', (_event, item) => {
      globalThis.downloads.push({ url: item.getURL(), options: item.getSaveDialogOptions() })
      item.setSavePath(file) // no dialog: nobody is there to answer it
      item.once('done', (_done, state) => globalThis.downloads.push(state))
    })
    return session.defaultSession.listenerCount('will-download')
  }, file)
  assert.equal(asked, 2)
  await triad.page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['kept'], { type: 'text/plain' }))
    link.download = '../../report.txt'
    link.click()
  })
  await assert.doesNotReject(async () => {
    for (let tries = 0; tries < 50 && !existsSync(file); tries += 1) await triad.page.waitForTimeout(100)
    assert.equal(readFileSync(file, 'utf8'), 'kept')
  })
  const [download] = await triad.app.evaluate(() => globalThis.downloads)
  assert.match(download.url, /^blob:app:\/\/bundle\//)
  assert.match(path.basename(download.options.defaultPath), /report\.txt$/)
})

/** Starts scans of all demo profiles that are not being scanned. */
const startScans = () =>
  triad.page.evaluate(async () => {
    const { value: profiles } = await window.triad.send('profiles.list', {})
    const { value: active } = await window.triad.send('scan.active', {})
    const idle = profiles
      .map(({ name }) => name)
      .filter((name) => !active.some(({ profile }) => profile === name))
    if (idle.length > 0) await window.triad.send('scan.start', { profiles: idle })
  })
/** Answers the shell's next questions with these buttons; answers what was asked. */
const answering = (...responses) =>
  triad.app.evaluate(({ dialog }, responses) => {
    globalThis.questions = []
    dialog.showMessageBox = (...args) => {
      globalThis.questions.push(args.at(-1))
      return Promise.resolve({ response: responses.shift() ?? 2, checkboxChecked: false })
    }
  }, responses)
const windowState = () =>
  triad.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return {
      windows: BrowserWindow.getAllWindows().length,
      shown: window.isVisible(),
      asked: globalThis.questions.length,
    }
  })

test('closing the window in the middle of a scan asks: stay, go on in the background, come back', async () => {
  await answering(2, 0)
  // Scans of taped accounts end within a second: each close finds new ones under way.
  const close = async (asked) => {
    await startScans()
    await triad.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].close())
    for (let tries = 0; tries < 50 && (await windowState()).asked < asked; tries += 1)
      await triad.page.waitForTimeout(20)
    await triad.page.waitForTimeout(100)
    return windowState()
  }
  assert.deepEqual(await close(1), { windows: 1, shown: true, asked: 1 })
  assert.deepEqual(await close(2), { windows: 1, shown: false, asked: 2 })
  const [question] = await triad.app.evaluate(() => globalThis.questions)
  assert.deepEqual(question.buttons, ['Keep scanning in the background', 'Stop and quit', 'Back to Triad'])
  assert.match(question.detail, /acme/)
  await triad.app.evaluate(({ app }) => app.emit('second-instance'))
  assert.equal((await windowState()).shown, true)
  await triad.page.waitForFunction(
    () => window.triad.send('scan.active', {}).then(({ value }) => value.length === 0),
    undefined,
    { timeout: 100_000 },
  )
})

test('a second instance gives way', { timeout: 20_000 }, () => {
  const { executablePath, args, env } = commandFor(appDir, triad.data)
  const second = spawnSync(executablePath, args, { env, timeout: 15_000 })
  assert.equal(second.error, undefined) // a timeout: Electron also ends with 0 when told to stop
  assert.equal(second.status, 0)
})

test('what is written is for this user alone', () => {
  const folder = path.join(triad.data, 'triad')
  const modes = ['', 'demo.sqlite', 'window'].map((name) => statSync(path.join(folder, name)).mode & 0o777)
  assert.deepEqual(
    modes.map((mode) => mode.toString(8)),
    ['700', '600', '700'],
  )
})

/** The engine's process under the stand-in; the pinned Electron runs it in a thread of its own process. */
const engineProcess = (parent) =>
  readdirSync('/proc').find((pid) => {
    if (!/^\d+$/.test(pid)) return false
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      return status.includes(`\nPPid:\t${parent}\n`) && command.includes('worker-host.mjs')
    } catch {
      return false // it ended while we looked
    }
  })

test('a killed engine starts again, the window says so and goes on', async (t) => {
  if (!triad.standIn)
    return t.skip('a thread cannot be killed from outside: tests/integration/engine-host does it')
  await triad.page.evaluate(() => {
    window.heard = []
    window.triad.listen((event) => window.heard.push(event.type))
  })
  const waiting = ask('app.about')
  const pid = engineProcess(triad.app.process().pid)
  assert.ok(pid)
  await waiting
  process.kill(Number(pid), 'SIGKILL')
  await triad.page.waitForFunction(() => window.heard.includes('engine.restarted'), undefined, {
    timeout: 30_000,
  })
  assert.equal((await ask('app.about')).ok, true)
  assert.match(triad.said.join(''), /engine: .*starts again/)
})

test('the picture', async () => {
  await triad.page.screenshot({ path: process.env.TRIAD_TEST_PICTURE ?? path.join(scratch, 'window.png') })
})

test('a page that crashes is loaded again', { timeout: 30_000 }, async () => {
  const title = await triad.app.evaluate(async ({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]
    const loaded = new Promise((resolve) => webContents.once('did-finish-load', resolve))
    webContents.forcefullyCrashRenderer()
    await loaded
    return webContents.executeJavaScript(
      `window.triad.send('app.about', {}).then(({ ok }) => document.title + ok)`,
    )
  })
  assert.equal(title, 'Triadtrue')
})

test('quit in the middle of a scan closes the engine and its history, and leaves nothing behind', async () => {
  const child = triad.app.process()
  const history = path.join(triad.data, 'triad/demo.sqlite')
  const started = await triad.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0].webContents.executeJavaScript(
      `triad.send('profiles.list', {}).then(({ value }) => triad.send('scan.start', { profiles: [value[0].name] }))`,
    ),
  )
  assert.equal(started.ok, true)
  await answering(1)
  const state = new Promise((resolve) =>
    child.once('exit', (code) =>
      resolve({ code, wal: existsSync(`${history}-wal`), history: existsSync(history) }),
    ),
  )
  await triad.app.evaluate(({ app }) => app.quit()).catch(() => undefined)
  assert.deepEqual(await state, { code: 0, wal: false, history: true })
  if (triad.standIn) assert.equal(engineProcess(child.pid), undefined)
  assert.doesNotMatch(triad.said.join(''), /did not close in time/)
})
