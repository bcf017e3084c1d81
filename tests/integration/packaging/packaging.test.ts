import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { extractAll, extractFile, getRawHeader, listPackage, statFile } from '@electron/asar'
import { flipFuses, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { NtExecutable, NtExecutableResource } from 'resedit'
import { parseSync } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../../shared/contract/client'
import { createEngineHost } from '../../../electron/engine/engine-host'
import { fuses } from '../../../packaging/fuses'
import { binaryWith } from '../../support/fake-electron'
import { pack, packWithoutElectron, type Architecture, type Packed } from '../../support/packed'

const scratch = mkdtempSync(path.join(tmpdir(), 'triad-packaging-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** All that may be in the archive beside the native module. */
const belongs = [
  /^(package\.json|LICENSE)$/,
  /^resources\/(icon|tray|tray@2x)\.png$/,
  /^out\/main\/(?!cli[.-])[\w-]+\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/(index\.html|assets\/[\w.-]+\.(js|css|woff2|svg))$/,
  /^out\/(main|renderer)\/licences\.md$/,
  /^licences\/[\w-]+\/LICENSE$/,
  /^node_modules\/better-sqlite3\/(LICENSE|package\.json|lib\/[\w/-]+\.js)$/,
]
const needed = [
  'out/main/engine.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'resources/tray.png',
]

const filesOf = (archive: string): string[] =>
  listPackage(archive, { isPack: false })
    .map((file) => file.slice(1))
    .filter((file) => !('files' in statFile(archive, file)))
    .map((file) => file.replaceAll('\\', '/'))

/** The fuses of a binary as its wire has them. */
const wireOf = async (binary: string): Promise<string> => {
  const states = Object.entries(await getCurrentFuseWire(binary))
  return states
    .flatMap(([fuse, state]) => (fuse === 'version' ? [] : [String.fromCharCode(Number(state))]))
    .join('')
}

/** What the binary expects the archive's header to hash to; Electron for Linux has no such thing. */
const expectedHash = {
  linux: () => null,
  mac: (app: string) =>
    /<key>hash<\/key>\s*<string>(\w+)</.exec(
      readFileSync(path.join(app, 'Contents/Info.plist'), 'utf8'),
    )?.[1],
  win: (exe: string) => {
    const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(exe)))
    const { bin } = entries.find(({ type }) => type === 'INTEGRITY')!
    return (JSON.parse(Buffer.from(bin).toString()) as { value: string }[])[0]?.value
  },
}
const hashOf = (archive: string) =>
  createHash('sha256').update(getRawHeader(archive).headerString).digest('hex')

const systems = { linux: 'linux', mac: 'darwin', win: 'win32' } as const

describe.each(['linux', 'mac', 'win'] as const)('for %s', (system) => {
  let packed: Packed
  beforeAll(async () => {
    packed = await pack(system)
  }, 240_000)
  afterAll(() => packed.remove())

  it.each(['x64', 'arm64'] as const)('packs what runs on %s, and nothing else', async (arch) => {
    const archive = packed.archive(arch)
    const files = filesOf(archive)
    const manifest = JSON.parse(extractFile(archive, 'package.json').toString()) as { main: string }
    const native = `node_modules/better-sqlite3/prebuilds/${systems[system]}-${arch}.node`
    expect({
      natives: files.filter((file) => file.endsWith('.node')),
      strange: files.filter((file) => file !== native && !belongs.some((of) => of.test(file))),
      missing: [manifest.main, ...needed].filter((file) => !files.includes(file)),
      unpacked: readdirSync(`${archive}.unpacked`, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name),
      fuses: await wireOf(packed.binary(arch)),
      hash: expectedHash[system](packed.binary(arch)),
    }).toEqual({
      natives: [native],
      strange: [],
      missing: [],
      unpacked: [path.basename(native)],
      fuses: '010011001',
      hash: system === 'linux' ? null : hashOf(archive),
    })
  })

  if (systems[system] !== process.platform) return

  describe('unpacked on this machine', () => {
    const folder = path.join(scratch, system)
    beforeAll(() => extractAll(packed.archive(process.arch as Architecture), folder))

    it('has every module that it loads', () => {
      const main = path.join(folder, 'out/main')
      const files = readdirSync(main).filter((file) => file.endsWith('.js'))
      const loaded = new Set(files.flatMap((file) => importsOf(readFileSync(path.join(main, file), 'utf8'))))
      const outside = [...loaded].filter((name) => !isBuiltin(name) && !files.includes(path.basename(name)))
      expect(outside.toSorted()).toEqual(['better-sqlite3', 'electron'])
    })

    it('has an engine that answers from SQLite', async () => {
      const file = pathToFileURL(path.join(folder, 'out/main/engine.js'))
      const historyFile = path.join(scratch, 'history.sqlite')
      const engine = createEngineHost({ file, engine: { mode: 'live', historyFile }, log: () => undefined })
      const ask = createClient({ send: (name, request) => engine.ask(name, request) })
      const about = await ask('app.about', {})
      await engine.close()
      expect(about.historyFile).toBe(historyFile)
    })
  })
})

/** What a built module imports by name, at once or when it runs. */
const importsOf = (source: string): string[] => {
  const found: string[] = []
  JSON.stringify(parseSync('built.js', source).program, (key, value: unknown) => {
    if (key === 'source' && isText(value)) found.push(value.value)
    return typeof value === 'bigint' ? null : value
  })
  return found
}
const isText = (node: unknown): node is { readonly value: string } =>
  typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string'

it('declares every fuse, and packs no Electron that has another', async () => {
  const binary = path.join(scratch, 'electron')
  const declared = Object.values(FuseV1Options).flatMap((option) =>
    typeof option === 'number' ? [fuses[option] ? '1' : '0'] : [],
  )
  writeFileSync(binary, binaryWith('1011000110'))
  await expect(flipFuses(binary, fuses)).rejects.toThrow('has 10 fuses')
  expect([declared.join(''), await wireOf(binary)]).toEqual(['010011001', '1011000110'])
})

it('would fetch Electron from outside, which no test does', async () => {
  await expect(packWithoutElectron(path.join(scratch, 'none'))).rejects.toThrow('A test tried to reach')
})
