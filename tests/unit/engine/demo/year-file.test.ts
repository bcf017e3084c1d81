import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createYearFile, yearIn } from '../../../../electron/engine/demo/year-file'

const ended = new Date('2026-11-24T12:00:00.000Z')
const now = () => ended
let file: string
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'triad-year-')), 'demo.sqlite')
})
afterEach(() => rmSync(dirname(file), { recursive: true, force: true }))

const make = () => createYearFile(file, { ended, now }, () => Promise.resolve())
const beside = () =>
  readdirSync(dirname(file))
    .filter((name) => name.includes('.corrupt-') && !/-(wal|shm)$/.test(name))
    .map((name) => name.slice(0, name.indexOf('.corrupt-')))

it('is made once, and says when its year ended', async () => {
  expect(yearIn(file, now)).toBeNull()
  await make()
  expect([yearIn(file, now), beside()]).toEqual([ended, []])
})

it('is made anew where it was damaged past saving, and the damaged one is kept', async () => {
  await make()
  const handle = openSync(file, 'r+')
  writeSync(handle, new Uint8Array(100), 0, 100, 0)
  closeSync(handle)
  expect([yearIn(file, now), beside()]).toEqual([null, ['demo.sqlite']])
  await make()
  expect([yearIn(file, now), beside()]).toEqual([ended, ['demo.sqlite']])
})
