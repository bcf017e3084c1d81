import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const requirements = new URL('./requirements.txt', import.meta.url).pathname
// Prowler's own bounds.
const pythons = ['python3.12', 'python3.11', 'python3.10', 'python3']
const isFit = 'import sys; sys.exit(not (3, 10) <= sys.version_info[:2] < (3, 13))'

const [pinned] = readFileSync(requirements, 'utf8').split('\n')
/** "prowler 5.46.0" */
export const prowlerVersion = pinned.trim().replace('==', ' ')

/**
 * Installs Prowler once, into the lab's cache, never into the repository: 1.5 GB and some minutes. Answers its Python, or why
 * there is none; what uses it then says loudly that it was left out.
 */
export function installProwler() {
  const python = pythons.find((name) => spawnSync(name, ['-c', isFit]).status === 0)
  if (python === undefined) return { python: null, why: 'Prowler needs Python 3.10, 3.11 or 3.12.' }
  const cache = process.env.TRIAD_LAB_CACHE ?? join(homedir(), '.cache/triad-lab')
  const venv = join(cache, `venv-${prowlerVersion.replace(' ', '-')}`)
  const own = join(venv, 'bin/python')
  const ready = join(venv, '.ready')
  if (existsSync(ready)) return { python: own, why: null }

  console.error(`installing ${prowlerVersion} into ${venv} (once: 1.5 GB, some minutes)`)
  rmSync(venv, { recursive: true, force: true })
  const pip = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--no-compile',
    '-r',
    requirements,
  ]
  for (const [command, args] of [
    [python, ['-m', 'venv', venv]],
    [own, pip],
  ])
    if (spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
      return { python: null, why: `${prowlerVersion} could not be installed by pip.` }
  writeFileSync(ready, '')
  return { python: own, why: null }
}
