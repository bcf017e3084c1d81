import { spawn } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  writeFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
} from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { cacheFolder } from './folders'

/** A Chromium to print or test with, and what its process must be given. */
export interface Chromium {
  readonly from: 'installed' | 'packaged'
  readonly executablePath: string
  /** To be set for the browser's process only: our own must not load its libraries. */
  readonly env: Readonly<Record<string, string>>
}

const installedNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
]
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsPaths = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']

/** A browser of this machine: Chrome, Chromium or Edge where their installers put them. `null` where there is none. */
export const installedChromium = (env: NodeJS.ProcessEnv = process.env): Chromium | null => {
  const executablePath = candidates(env).find(isExecutable)
  return executablePath === undefined ? null : { from: 'installed', executablePath, env: {} }
}

const candidates = (env: NodeJS.ProcessEnv): readonly string[] => {
  if (process.platform === 'darwin')
    return macApps.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  if (process.platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((root) => root !== undefined)
      .flatMap((root) => windowsPaths.map((file) => path.join(root, file)))
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder))
  return installedNames.flatMap((name) => folders.map((folder) => path.join(folder, name)))
}

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The Chromium of the package `@sparticuz/chromium` (Linux on x86-64), unpacked once a version into a folder that only
 * this user can write. `null` where the package has none for this machine. Throws where it cannot be unpacked.
 *
 * The package itself would run any `/tmp/chromium`, whoever put it there: so it unpacks in a process of its own whose
 * TMPDIR is a fresh folder of ours. A finished folder appears by renaming, so two processes never see half of one.
 */
export const packagedChromium = async (env: NodeJS.ProcessEnv = process.env): Promise<Chromium | null> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const entry = packageEntry()
  if (entry === null) return null
  const cache = privateFolder(cacheFolder(env))
  const folder = path.join(cache, `chromium-${versionOf(entry)}`)
  if (!existsSync(folder)) await unpack(entry, folder)
  return {
    from: 'packaged',
    executablePath: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: fontList(folder),
    },
  }
}

/**
 * The package's own list names folders of AWS Lambda and finds no font here; without any, Chromium draws no text at all,
 * not even in fonts that a page brings along.
 */
const fontList = (folder: string): string => {
  const file = path.join(folder, 'fonts.conf')
  const fonts = path.join(folder, 'fonts/fonts')
  const list = `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`
  if (!existsSync(file)) writeFileSync(file, list, { mode: 0o600 })
  return file
}

const packageEntry = (): string | null => {
  try {
    return createRequire(import.meta.url).resolve('@sparticuz/chromium')
  } catch {
    return null // not installed: a packaged application leaves it out
  }
}

const versionOf = (entry: string): string => {
  const manifest = path.join(path.dirname(entry), '../package.json')
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

/** Made 0700; an existing one must be ours alone, or another user could put a program into it. */
const privateFolder = (folder: string): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid, mode } = lstatSync(folder)
  if (uid !== process.getuid?.() || (mode & 0o022) !== 0)
    throw new Error(
      `${folder} can be written by others, so no browser is unpacked there. Remove it and try again.`,
    )
  return folder
}

const unpack = async (entry: string, folder: string): Promise<void> => {
  const work = mkdtempSync(`${folder}.new-`)
  try {
    const script = `import chromium from ${JSON.stringify(pathToFileURL(entry).href)}; await chromium.executablePath()`
    // The package unpacks the libraries it needs only where it believes to be in AWS Lambda.
    const env = { ...process.env, TMPDIR: work, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
    await run(process.execPath, ['--input-type=module', '--eval', script], env)
    await rename(work, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error // else another process was faster, and its folder is as good
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

const run = (file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (data: Buffer) => (said += data.toString()))
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The packaged browser could not be unpacked: ${said}`)),
    )
  })
