import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'

interface Cruise {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly unknown[] }[]
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[]
  }
}

const cruise = (cwd = '.'): Cruise => {
  const program = resolve('node_modules/.bin/depcruise')
  const args = ['shared', 'electron', 'renderer', '--config', '.dependency-cruiser.cjs', '-T', 'json']
  return JSON.parse(execFileSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 })) as Cruise
}

/** With a TypeScript it cannot load, depcruise parses nothing and reports success. This catches that. */
it('reads .ts and .vue files and what they import', () => {
  const { modules } = cruise()
  const read = (ending: string) =>
    modules.filter(({ source, dependencies }) => source.endsWith(ending) && dependencies.length > 0).length
  expect({ ts: read('.ts') > 40, vue: read('.vue') > 5 }).toEqual({ ts: true, vue: true })
})

/** One file that breaks each rule, in a small tree of its own. */
const planted: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'shared-is-the-floor': ['shared/up.ts', `export * from '../electron/engine/target'`],
  'engine-on-shared': ['electron/engine/shell.ts', `export * from '../headless/target'`],
  'headless-on-engine': ['electron/headless/main.ts', `export * from '../main/target'`],
  'shell-on-engine': ['electron/main/headless.ts', `export * from '../headless/target'`],
  'preload-on-contract': ['electron/preload/engine.ts', `export * from '../engine/target'`],
  'renderer-on-shared': [
    'renderer/engine.vue',
    `<script lang="ts">\nexport * from '../electron/engine/target'\n</script>`,
  ],
  'checks-are-pure': ['electron/engine/checks/impure.ts', `export * from '../target'`],
  'electron-stays-in-the-shell': ['electron/engine/window.ts', `export { app } from 'electron'`],
  'pure-layers-have-no-node': ['shared/node.ts', `export { readFileSync } from 'node:fs'`],
  'sdk-stays-in-collectors': ['electron/engine/evaluate/sdk.ts', `export * from '@aws-sdk/client-sts'`],
  'sql-stays-in-the-store': ['electron/engine/scan/sql.ts', `export { default } from 'better-sqlite3'`],
  'no-cycles': ['shared/a-cycle.ts', `export * from './cycle-back'`],
  'no-orphans': ['shared/orphan.ts', `export const alone = 1`],
}
const targets: Readonly<Record<string, string>> = {
  'electron/engine/target.ts': 'export const target = 1',
  'electron/headless/target.ts': 'export const target = 1',
  'electron/main/target.ts': 'export const target = 1',
  'shared/cycle-back.ts': `export * from './a-cycle'`,
}

it('finds each rule broken where it is broken', () => {
  const tree = mkdtempSync(join(tmpdir(), 'triad-layers-'))
  try {
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json'])
      cpSync(file, join(tree, file))
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'))
    for (const [file, text] of [...Object.values(planted), ...Object.entries(targets)]) {
      mkdirSync(join(tree, dirname(file)), { recursive: true })
      writeFileSync(join(tree, file), `${text}\n`)
    }
    const { violations } = cruise(tree).summary
    const found = Object.entries(planted).map(([rule, [file]]) => [
      rule,
      violations.some((violation) => violation.rule.name === rule && violation.from === file),
    ])
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.keys(planted).map((rule) => [rule, true])),
    )
  } finally {
    rmSync(tree, { recursive: true, force: true })
  }
})
