// The built desktop program with accounts that a test plays: only the file that the engine's thread starts with is another.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../support/bundle.mjs'

/** Makes it in this folder. Packages are found from where the engine lies, not from there. */
export async function makePlayedApp(root, folder) {
  mkdirSync(folder)
  for (const part of ['out', 'resources', 'package.json'])
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  const engine = pathToFileURL(await bundle('tests/support/taped-engine-child.ts'))
  writeFileSync(path.join(folder, 'out/main/engine.js'), `import ${JSON.stringify(engine.href)}\n`)
  return folder
}
