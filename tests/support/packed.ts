import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Arch, build, Platform, type Configuration } from 'electron-builder'
import config from '../../packaging/config'
import { makeElectron, type System } from './fake-electron'

const platforms = { linux: Platform.LINUX, mac: Platform.MAC, win: Platform.WINDOWS }
const archs = { x64: Arch.x64, arm64: Arch.arm64 }
export type Architecture = keyof typeof archs

const binaries = { linux: 'triad', mac: 'Triad.app', win: 'Triad.exe' }
const resources = { linux: 'resources', mac: 'Triad.app/Contents/Resources', win: 'resources' }

const run = (system: System, output: string, more: Configuration): Promise<unknown> =>
  build({
    projectDir: path.resolve(import.meta.dirname, '../..'),
    targets: platforms[system].createTarget('dir', ...Object.values(archs)),
    config: { ...config, directories: { ...config.directories, output }, ...more },
    publish: 'never',
  })

export interface Packed {
  readonly archive: (arch: Architecture) => string
  /** What carries the fuses. */
  readonly binary: (arch: Architecture) => string
  readonly remove: () => void
}

/** Packs `out` for both architectures as `npm run package -- --dir` does, around an Electron that nothing fetched. */
export const pack = async (system: System): Promise<Packed> => {
  const electronDist = await makeElectron(system)
  const output = mkdtempSync(path.join(tmpdir(), 'triad-packed-'))
  // A Mac would sign, and here is nothing that it could sign.
  await run(system, output, { electronDist, mac: { ...config.mac, identity: null } })
  const folder = (arch: Architecture): string =>
    path.join(output, `${system}${arch === 'x64' ? '' : `-${arch}`}${system === 'mac' ? '' : '-unpacked'}`)
  return {
    archive: (arch) => path.join(folder(arch), resources[system], 'app.asar'),
    binary: (arch) => path.join(folder(arch), binaries[system]),
    remove: () => {
      for (const made of [electronDist, output]) rmSync(made, { recursive: true, force: true })
    },
  }
}

/** Packs as on a machine that has to fetch Electron first. */
export const packWithoutElectron = (output: string): Promise<unknown> => run('linux', output, {})
