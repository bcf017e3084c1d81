// Everything that must hold before a change is kept, in the order in which it is cheapest to fail.
import { spawnSync } from 'node:child_process'

const steps = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['types: shared', 'tsc', '-p', 'tsconfig.shared.json'],
  ['types: node', 'tsc', '-p', 'tsconfig.node.json'],
  ['types: window', 'vue-tsc', '-p', 'tsconfig.web.json'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['layers', 'depcruise', 'shared', 'electron', 'renderer', '--config', '.dependency-cruiser.cjs'],
  ['dead code', 'knip'],
  [
    'docs',
    'vitest',
    'run',
    '--project',
    'node',
    'tests/unit/engine/checks/docs.test.ts',
    'tests/unit/engine/permissions/docs.test.ts',
  ],
  ['build', 'electron-vite', 'build', '--logLevel', 'warn'],
]

const failed = []
for (const [name, command, ...args] of steps) {
  const started = performance.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  console.log(
    `${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  )
  if (status !== 0) failed.push(name)
}
console.log(
  `check: ${steps.length - failed.length} of ${steps.length} hold${failed.length ? `; not: ${failed.join(', ')}` : ''}`,
)
process.exitCode = failed.length === 0 ? 0 : 1
