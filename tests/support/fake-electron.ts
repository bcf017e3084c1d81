import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createPackage } from '@electron/asar'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'

// What electron-builder and the fuses look at in an Electron, and nothing that could run: the real one is fetched from
// outside. What it proves is the packaging, never the program in it.

/** A binary with these fuses, laid out as Electron's: sentinel, version 1, their number, their states. */
export const binaryWith = (states: string): Buffer =>
  Buffer.concat([
    Buffer.alloc(4096),
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.of(1, states.length),
    Buffer.from(states),
    Buffer.alloc(4096),
  ])
const binary = binaryWith('101100011')

/** A real, empty Windows executable: its resources are edited. */
const windowsBinary = (): Buffer => {
  const empty = NtExecutable.createEmpty(false, false)
  const resources = NtExecutableResource.from(empty)
  const version = Resource.VersionInfo.createEmpty()
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' })
  version.outputToResourceEntries(resources.entries)
  resources.outputResource(empty)
  empty.setExtraData(binary)
  return Buffer.from(empty.generate())
}

const plist = (name: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>CFBundleExecutable</key><string>${name}</string></dict></plist>
`

const app = 'Electron.app/Contents'
const helpers = ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].map((role) => `Electron Helper${role}`)

const layouts = {
  linux: { files: { electron: binary, 'locales/en-US.pak': '' }, resources: 'resources' },
  win: { files: { 'electron.exe': windowsBinary(), 'locales/en-US.pak': '' }, resources: 'resources' },
  mac: {
    files: {
      [`${app}/Info.plist`]: plist('Electron'),
      [`${app}/MacOS/Electron`]: '',
      [`${app}/Frameworks/Electron Framework.framework/Electron Framework`]: binary,
      ...Object.fromEntries(
        helpers.flatMap((name) => [
          [`${app}/Frameworks/${name}.app/Contents/Info.plist`, plist(name)],
          [`${app}/Frameworks/${name}.app/Contents/MacOS/${name}`, ''],
        ]),
      ),
    },
    resources: `${app}/Resources`,
  },
} as const
export type System = keyof typeof layouts

/** Makes a folder that electron-builder takes for Electron's, and answers its path. */
export const makeElectron = async (system: System): Promise<string> => {
  const folder = mkdtempSync(path.join(tmpdir(), `triad-electron-${system}-`))
  const { files, resources } = layouts[system]
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content, { mode: 0o755 })
  }
  const own = path.join(folder, 'own')
  mkdirSync(own)
  mkdirSync(path.join(folder, resources), { recursive: true })
  writeFileSync(path.join(own, 'package.json'), '{"name":"default"}')
  await createPackage(own, path.join(folder, resources, 'default_app.asar'))
  rmSync(own, { recursive: true })
  return folder
}
