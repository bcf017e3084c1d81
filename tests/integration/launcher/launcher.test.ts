// Long: every kind of machine.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../../../electron/headless/commands/program'
import manifest from '../../../package.json'
import { fakeTerminal } from '../../support/fake-terminal'

const root = path.resolve(import.meta.dirname, '../../..')

/** Says what it was started with, as JSON on standard output; `exit N` ends with N, `flags` tells those of Node. */
const cli = `const args = process.argv.slice(2)
const flags = args[0] === 'flags' ? { flags: process.execArgv } : {}
process.stdout.write(JSON.stringify({ args, node: process.versions.node, ...flags }) + '\\n')
if (args[0] === 'exit') process.exitCode = Number(args[1])
`
const built = [
  'out/main/cli.js',
  'out/main/engine.js',
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
]

const write = (folder: string, file: string, text: string, mode = 0o644): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text, { mode })
}

/** A clone with the real launcher and nothing else that is real. */
const makeClone = (state: 'built' | 'unbuilt' = 'built'): string => {
  const clone = mkdtempSync(path.join(tmpdir(), 'triad-clone-'))
  cpSync(path.join(root, 'bin'), path.join(clone, 'bin'), { recursive: true })
  write(clone, 'package.json', JSON.stringify({ name: 'triad', version: manifest.version, type: 'module' }))
  if (state === 'built') for (const file of built) write(clone, file, file.endsWith('cli.js') ? cli : '')
  return clone
}

interface Start {
  readonly env?: Readonly<Record<string, string>>
  readonly node?: string
  /** As if by an ordinary user, also where root runs the tests. */
  readonly ordinary?: boolean
}

const start = (clone: string, args: readonly string[], more: Start = {}) =>
  new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    const ordinary = ['--import', 'data:text/javascript,process.getuid=()=>1000']
    const child = spawn(
      more.node ?? process.execPath,
      [...(more.ordinary ? ordinary : []), path.join(clone, 'bin/triad.js'), ...args],
      {
        env: { PATH: '/nowhere', HOME: clone, TRIAD_NO_DOWNLOAD: '1', ...more.env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let [out, err] = ['', '']
    child.stdout.on('data', (data: Buffer) => (out += data.toString()))
    child.stderr.on('data', (data: Buffer) => (err += data.toString()))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
  })

const ran = (args: readonly string[], node = process.versions.node) => `${JSON.stringify({ args, node })}\n`
const display = { DISPLAY: ':77' }

describe('with nothing installed or built', () => {
  it.each(['--version', '-V'])('%s answers', async (flag) => {
    expect(await start(makeClone('unbuilt'), [flag])).toEqual({
      code: 0,
      out: `${manifest.version}\n`,
      err: '',
    })
  })

  it.each(['--help', '-h'])('%s answers', async (flag) => {
    const { code, out, err } = await start(makeClone('unbuilt'), [flag])
    expect([code, err, out.split('\n')[0]]).toEqual([
      0,
      '',
      'Triad: how secure AWS accounts are, why, and what changed.',
    ])
  })

  it('--help lists every command of the command line, in its words and its order', async () => {
    const { out } = await start(makeClone('unbuilt'), ['--help'])
    const listed = [...out.matchAll(/^ {2}([\w-]+) {2,}(.+)$/gm)].map(([, name, what]) => [name, what])
    const program = createProgram(fakeTerminal().terminal)
    expect(listed).toEqual(program.commands.map((command) => [command.name(), command.description()]))
  })

  it('anything else says what to install', async () => {
    expect(await start(makeClone('unbuilt'), ['profiles'])).toEqual({
      code: 2,
      out: '',
      err: 'triad: is not installed yet: run `npm ci` in its folder first.\n',
    })
  })
})

describe('a clone that was not built', () => {
  const builder = (lines: string) => {
    const clone = makeClone('unbuilt')
    write(clone, 'node_modules/electron-vite/bin/electron-vite.js', lines)
    return clone
  }
  const making = `import fs from 'node:fs'
console.log('noise of the build')
for (const file of ${JSON.stringify(built)}) {
  fs.mkdirSync(file.replace(/[^/]*$/, ''), { recursive: true })
  fs.writeFileSync(file, file.endsWith('cli.js') ? ${JSON.stringify(cli)} : '')
}`

  it('is built, and said so, without a word in the command’s own output', async () => {
    const clone = builder(making)
    const first = await start(clone, ['profiles', '--json'])
    const second = await start(clone, ['profiles', '--json'])
    const out = ran(['profiles', '--json'])
    expect([first, second]).toEqual([
      { code: 0, out, err: 'triad: builds itself, once (about 10 seconds).\nnoise of the build\n' },
      { code: 0, out, err: '' },
    ])
  })

  it('says so where that fails', async () => {
    expect(await start(builder('process.exit(1)'), ['profiles'])).toEqual({
      code: 2,
      out: '',
      err: 'triad: builds itself, once (about 10 seconds).\ntriad: could not be built: the lines above say why.\n',
    })
  })
})

describe('a command', () => {
  it.each([
    [['scan', '-p', 'acme', '--json', '-'], 0],
    [['scan', '--help'], 0],
    [['exit', '4'], 4],
  ])('goes to the command line as it is: %j', async (args, code) => {
    expect(await start(makeClone(), args, { env: display })).toEqual({ code, out: ran(args), err: '' })
  })
})

describe.runIf(process.platform === 'linux')('without a command', () => {
  const browser = (why: string) => `triad: opens in your browser, because ${why}.\n`

  it('serves the browser where there is no display', async () => {
    expect(await start(makeClone(), [], { ordinary: true })).toEqual({
      code: 0,
      out: ran(['serve', '--open']),
      err: browser('there is no display for a window'),
    })
  })

  it('keeps to the demo if told to', async () => {
    expect((await start(makeClone(), ['--demo'])).out).toBe(ran(['--demo', 'serve', '--open']))
  })

  it('serves the browser where there is no Electron and none may be fetched', async () => {
    expect(await start(makeClone(), [], { ordinary: true, env: display })).toMatchObject({
      out: ran(['serve', '--open']),
      err: browser('Electron is not here and TRIAD_NO_DOWNLOAD forbids to fetch it'),
    })
  })

  it.runIf(process.getuid?.() === 0)('serves the browser to root', async () => {
    expect(await start(makeClone(), [], { env: display })).toMatchObject({
      out: ran(['serve', '--open']),
      err: browser('the window does not open for root, for whom Chromium has no sandbox'),
    })
  })

  /** A clone whose Electron is a script. */
  const withElectron = (lines: string) => {
    const clone = makeClone()
    write(clone, 'node_modules/electron/dist/electron', `#!/bin/sh\n${lines}\n`, 0o755)
    return clone
  }

  it.each([
    ['display', display],
    ['Wayland', { WAYLAND_DISPLAY: 'wayland-0' }],
  ])('opens the window where there is a %s and an Electron, and ends as it ends', async (_, env) => {
    const clone = withElectron('echo "window $@ asNode=$ELECTRON_RUN_AS_NODE"')
    const more = { ordinary: true, env: { ...env, ELECTRON_RUN_AS_NODE: '1' } }
    expect(await start(clone, ['--demo'], more)).toEqual({
      code: 0,
      out: `window ${clone}/ --demo asNode=\n`,
      err: 'triad: opens its window.\n',
    })
  })

  it('serves the browser where Electron fails at once', async () => {
    const clone = withElectron('echo "error while loading shared libraries" >&2; exit 127')
    expect(await start(clone, [], { ordinary: true, env: display })).toEqual({
      code: 0,
      out: ran(['serve', '--open']),
      err: `triad: opens its window.\nerror while loading shared libraries\n${browser('Electron ended at once (code 127)')}`,
    })
  })

  it('takes the Electron that is named', async () => {
    const clone = withElectron('echo ours')
    const dist = path.join(withElectron('echo named'), 'node_modules/electron/dist')
    const named = await start(clone, [], {
      ordinary: true,
      env: { ...display, ELECTRON_OVERRIDE_DIST_PATH: dist },
    })
    const missing = await start(clone, [], {
      ordinary: true,
      env: { ...display, ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' },
    })
    expect([named.out, missing.err]).toEqual(['named\n', browser('there is no Electron in /nowhere')])
  })

  describe('and without Electron', () => {
    /** A clone whose Electron package fetches by running these lines. */
    const fetching = (lines: string) => {
      const clone = makeClone()
      write(clone, 'node_modules/electron/install.js', lines)
      write(clone, 'node_modules/electron/package.json', '{}')
      return clone
    }
    const makes = `const fs = require('node:fs'); fs.mkdirSync(__dirname + '/dist')
console.log('fetched'); fs.writeFileSync(__dirname + '/dist/electron', '#!/bin/sh\\necho window', { mode: 0o755 })`
    const online = (mirror: string) => ({
      ordinary: true,
      env: { ...display, TRIAD_NO_DOWNLOAD: '', ELECTRON_MIRROR: mirror },
    })
    const withMirror = async <T>(use: (mirror: string) => Promise<T>): Promise<T> => {
      const server = createServer().listen(0, '127.0.0.1')
      await new Promise((resolve) => server.once('listening', resolve))
      try {
        return await use(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`)
      } finally {
        server.close()
      }
    }

    it('fetches it once by its own installer, and opens the window', async () => {
      const clone = fetching(makes)
      const [first, second] = await withMirror(async (mirror) => [
        await start(clone, [], online(mirror)),
        await start(clone, [], online(mirror)),
      ])
      expect([first, second]).toEqual([
        {
          code: 0,
          out: 'window\n',
          err: 'triad: fetches Electron for its window, once (about 110 MB).\nfetched\ntriad: opens its window.\n',
        },
        { code: 0, out: 'window\n', err: 'triad: opens its window.\n' },
      ])
    })

    it('serves the browser where it cannot be fetched', async () => {
      const { out, err } = await withMirror((mirror) =>
        start(fetching('process.exit(1)'), [], online(mirror)),
      )
      expect([out, err]).toEqual([
        ran(['serve', '--open']),
        `triad: fetches Electron for its window, once (about 110 MB).\n${browser('Electron could not be fetched')}`,
      ])
    })

    it('serves the browser without trying where nothing can be reached', async () => {
      const clone = fetching(makes)
      const { out, err } = await start(clone, [], online('http://127.0.0.1:1/'))
      expect([out, err, existsSync(path.join(clone, 'node_modules/electron/dist'))]).toEqual([
        ran(['serve', '--open']),
        browser('Electron is not here yet and cannot be fetched without network'),
        false,
      ])
    })
  })
})

/** A Node of this machine that is too old for SQLite, as many systems carry it. */
const oldNode = ['/usr/bin/node', '/usr/local/bin/node'].find((file) => {
  const { stdout } = spawnSync(file, ['-p', 'process.versions.napi'], { encoding: 'utf8' })
  return Number(stdout) > 0 && Number(stdout) < 10
})

/** The clone with the Node that comes with the install. */
function withOwnNode(clone: string): string {
  const name = `node-linux-${process.arch}`
  mkdirSync(path.join(clone, 'node_modules', name, 'bin'), { recursive: true })
  write(clone, `node_modules/${name}/package.json`, '{}')
  symlinkSync(process.execPath, path.join(clone, 'node_modules', name, 'bin/node'))
  return clone
}

describe.runIf(oldNode !== undefined)('under a Node that is too old', () => {
  const node = oldNode ?? ''

  it('runs again under the Node that came with the install, and ends as that ends', async () => {
    const clone = withOwnNode(makeClone())
    expect(await start(clone, ['exit', '3'], { node })).toEqual({ code: 3, out: ran(['exit', '3']), err: '' })
  })

  it('asks that Node for as little memory as its own first line asks for', async () => {
    const clone = withOwnNode(makeClone())
    const told = { args: ['flags'], node: process.versions.node, flags: ['--max-semi-space-size=4'] }
    const asCommand = spawnSync(path.join(clone, 'bin/triad.js'), ['flags'], {
      env: { PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin` },
      encoding: 'utf8',
    })
    expect([JSON.parse(asCommand.stdout), JSON.parse((await start(clone, ['flags'], { node })).out)]).toEqual(
      [told, told],
    )
  })

  it('says what to install where none came', async () => {
    const { code, out, err } = await start(makeClone(), ['profiles'], { node })
    expect([code, out, err.replace(/Node 1?\d+\.\d+\.\d+/, 'Node OLD')]).toEqual([
      2,
      '',
      'triad: needs Node 22.14 or newer, and this is Node OLD.\n' +
        'triad: Run `npm ci` in the folder of Triad, which brings Node 24 along, or install it from https://nodejs.org.\n',
    ])
  })

  it('still answers --version', async () => {
    expect(await start(makeClone('unbuilt'), ['--version'], { node })).toEqual({
      code: 0,
      out: `${manifest.version}\n`,
      err: '',
    })
  })
})
