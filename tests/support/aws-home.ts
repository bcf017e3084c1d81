import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'

/**
 * A home folder with these files in `~/.aws`, for one test. Nothing of the machine's own AWS settings is left: every
 * `AWS_*` variable is away, and the test may set its own with `vi.stubEnv`.
 */
export function awsHome(files: Readonly<Record<string, string>>): string {
  const home = mkdtempSync(join(tmpdir(), 'triad-home-'))
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) vi.stubEnv(name, undefined)
  vi.stubEnv('HOME', home)
  vi.stubEnv('USERPROFILE', home)
  for (const [name, text] of Object.entries(files)) {
    const path = join(home, '.aws', name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text)
  }
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(home, { recursive: true, force: true })
  })
  return home
}
