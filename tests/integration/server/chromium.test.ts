import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { installedChromium, packagedChromium } from '../../../electron/headless/chromium'
import { openBrowser } from '../../support/browser'

const makeFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'triad-chromium-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

it('opens two pages in turn and leaves our own environment alone', async () => {
  const before = { ...process.env }
  const browser = await openBrowser()
  const titles = []
  for (const title of ['one', 'two']) {
    const page = await browser.newPage()
    await page.setContent(`<title>${title}</title>`)
    titles.push(await page.title())
    await page.close()
  }
  await browser.close()
  expect({ titles, env: { ...process.env } }).toEqual({ titles: ['one', 'two'], env: before })
})

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the packaged browser', () => {
  it('is unpacked whole where only this user writes, whoever else unpacks at the same time', async () => {
    const cache = makeFolder()
    const env = { XDG_CACHE_HOME: cache }
    const [one, two] = await Promise.all([packagedChromium(env), packagedChromium(env)])
    const folder = path.join(cache, 'triad')
    const made = path.dirname(one?.executablePath ?? '')
    expect({
      same: one?.executablePath === two?.executablePath,
      modes: [folder, made].map((each) => (lstatSync(each).mode & 0o777).toString(8)),
      only: readdirSync(folder),
      whole: ['chromium', 'al2023/lib', 'fonts'].every((name) => existsSync(path.join(made, name))),
    }).toEqual({ same: true, modes: ['700', '700'], only: [path.basename(made)], whole: true })
  })

  it('is not taken from a folder that others can write to', async () => {
    const cache = makeFolder()
    mkdirSync(path.join(cache, 'triad'))
    chmodSync(path.join(cache, 'triad'), 0o777)
    await expect(packagedChromium({ XDG_CACHE_HOME: cache })).rejects.toThrow('can be written by others')
  })
})

describe.runIf(process.platform === 'linux')('an installed browser', () => {
  it('is found on the PATH by the first name that can be run', () => {
    const folder = makeFolder()
    writeFileSync(path.join(folder, 'google-chrome'), '', { mode: 0o644 })
    writeFileSync(path.join(folder, 'chromium'), '', { mode: 0o755 })
    expect([installedChromium({ PATH: `relative:${folder}` }), installedChromium({ PATH: '' })]).toEqual([
      { from: 'installed', executablePath: path.join(folder, 'chromium'), env: {} },
      null,
    ])
  })
})
