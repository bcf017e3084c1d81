import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bundle } from '../../support/bundle.mjs'

/** What Electron’s main process loads at start, with everything of ours that it imports. */
it('imports neither SQLite nor AWS, and nothing outside Electron and Node', async () => {
  const source = readFileSync(await bundle('electron/main/index.ts'), 'utf8')
  const imports = new Set(
    [...source.matchAll(/\b(?:from|import)\s*\(?["']([^"'.][^"']*)["']/g)].map(([, name]) => name),
  )
  const outside = [...imports].filter((name) => !name?.startsWith('node:'))
  expect([outside, source.includes('better-sqlite3'), source.includes('createEngineHost')]).toEqual([
    ['electron'],
    false,
    true,
  ])
})
