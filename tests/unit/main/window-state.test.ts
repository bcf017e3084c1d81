import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import type { WindowState } from '../../../electron/main/shell/window-state'

beforeEach(() => {
  vi.resetModules()
  vi.doMock('electron', () => ({ screen: {} }))
})
const load = () => import('../../../electron/main/shell/window-state')

const state = (x: number, y: number, width = 1280, height = 860): WindowState => ({
  bounds: { x, y, width, height },
  maximized: false,
})
const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const second = { x: 1440, y: 0, width: 1920, height: 1080 }

it.each([
  ['as it was', state(40, 40), [laptop], true],
  ['on the second screen', state(1600, 100), [laptop, second], true],
  ['on a screen that is gone', state(1600, 100), [laptop], false],
  ['a corner of it on the screen', state(1300, 500), [laptop], false],
  ['its title bar above the screen', state(40, -200), [laptop], false],
] as const)('%s', async (_what, kept, screens, usable) => {
  const { boundsOnScreen } = await load()
  expect(boundsOnScreen(kept, screens)).toEqual(usable ? kept.bounds : null)
})

it.each([
  ['', null],
  ['{"bounds":{"x":1', null],
  ['{"bounds":{"x":1,"y":2,"width":1e9,"height":900}}', null],
  ['{"bounds":{"x":"1","y":2,"width":1280,"height":900}}', null],
  ['[]', null],
  [
    '{"bounds":{"x":1,"y":2,"width":1280,"height":900},"maximized":true}',
    { bounds: { x: 1, y: 2, width: 1280, height: 900 }, maximized: true },
  ],
])('reads %s', async (text, expected) => {
  const { readWindowState } = await load()
  const folder = mkdtempSync(join(tmpdir(), 'triad-window-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  expect(readWindowState(folder)).toBeNull()
  writeFileSync(join(folder, 'window.json'), text)
  expect(readWindowState(folder)).toEqual(expected)
})
