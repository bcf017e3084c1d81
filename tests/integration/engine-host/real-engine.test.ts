import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createClient } from '../../../shared/contract/client'
import { createEngineHost, type Engine } from '../../../electron/engine/engine-host'
import { bundle } from '../../support/bundle.mjs'

let file: URL
const folder = mkdtempSync(path.join(tmpdir(), 'triad-engine-'))
beforeAll(async () => {
  file = pathToFileURL(await bundle('electron/engine/engine-worker.ts'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const open = (historyFile: string): Engine =>
  createEngineHost({ file, engine: { mode: 'live', historyFile }, log: () => undefined })

it('answers from SQLite in a thread of its own, and goes on with the same history', async () => {
  const historyFile = path.join(folder, 'history.sqlite')
  const answers = []
  for (const run of ['first', 'second']) {
    const engine = open(historyFile)
    const about = await createClient({ send: (name, request) => engine.ask(name, request) })('app.about', {})
    answers.push([run, about.mode, about.historyFile, about.sqlite])
    await engine.close()
  }
  const sqlite: unknown = expect.stringMatching(/^3\.\d+\.\d+$/)
  expect(answers).toEqual([
    ['first', 'live', historyFile, sqlite],
    ['second', 'live', historyFile, sqlite],
  ])
})

it('says why where the history cannot be used, and leaves the file alone', async () => {
  const foreign = path.join(folder, 'foreign.sqlite')
  writeFileSync(foreign, '')
  const engine = open(foreign)
  const reply = await engine.ask('app.about', {})
  await engine.close()
  expect(reply).toMatchObject({ ok: false, error: { code: 'refused' } })
})

it('refuses what is no channel, own keys only', async () => {
  const engine = open(path.join(folder, 'channels.sqlite'))
  const codes = []
  for (const name of ['nope', '__proto__', 'constructor']) {
    const reply = await engine.ask(name, {})
    codes.push(reply.ok ? 'answered' : reply.error.code)
  }
  await engine.close()
  expect(codes).toEqual(['unknown-channel', 'unknown-channel', 'unknown-channel'])
})
