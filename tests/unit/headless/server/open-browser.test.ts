import { expect, it } from 'vitest'
import { opener } from '../../../../electron/headless/server/open-browser'

const address = 'http://127.0.0.1:1/launch/x'

it.each<[string, NodeJS.Platform, Record<string, string>, readonly string[] | null]>([
  ['Linux with a display', 'linux', { DISPLAY: ':0' }, ['xdg-open', address]],
  ['Linux on Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open', address]],
  ['Linux without a display', 'linux', {}, null],
  ['macOS', 'darwin', {}, ['open', address]],
  ['Windows', 'win32', {}, ['rundll32', 'url.dll,FileProtocolHandler', address]],
])('%s', (_, platform, env, command) => {
  expect(opener(address, env, platform)).toEqual(command)
})
