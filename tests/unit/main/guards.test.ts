import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { mockElectron } from './support'

const guard = async () => {
  const { app, opened } = mockElectron()
  const { guardPages } = await import('../../../electron/main/shell/guards')
  guardPages(() => undefined)
  let openWindow: (details: { url: string }) => unknown = () => 'no handler'
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handle: typeof openWindow) => (openWindow = handle),
  })
  app.emit('web-contents-created', {}, contents)
  return { contents, opened, openWindow: (url: string) => openWindow({ url }) }
}

it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
  'prevents %s',
  async (name) => {
    const { contents } = await guard()
    const preventDefault = vi.fn()
    contents.emit(name, { preventDefault, url: 'https://evil.example/', isMainFrame: true })
    expect(preventDefault.mock.calls).toEqual([[]])
  },
)

it.each([
  ['app://bundle/report/r1.html', false, true],
  ['app://bundle/report/r1.html', true, false],
  ['app://bundle/report/r1.pdf', false, false],
  ['app://bundle/', false, false],
  ['app://bundle.evil/report/r1.html', false, false],
  ['https://evil.example/report/r1.html', false, false],
  ['data:text/html,x', false, false],
])('lets a frame inside the page go to a report alone: %s, main %s', async (url, isMainFrame, goes) => {
  const { contents } = await guard()
  const preventDefault = vi.fn()
  contents.emit('will-frame-navigate', { preventDefault, url, isMainFrame })
  expect(preventDefault.mock.calls.length === 0).toBe(goes)
})

it.each([
  ['https://console.aws.amazon.com/s3/buckets/a?region=eu-west-1', true],
  ['https://console.amazonaws-us-gov.com/iam/home#/users', true],
  ['https://console.amazonaws.cn/ec2/home', true],
  ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/', true],
  ['http://console.aws.amazon.com/', false],
  ['https://console.aws.amazon.com.evil.example/', false],
  ['https://evil.example/console.aws.amazon.com', false],
  ['https://console.aws.amazon.com@evil.example/', false],
  ['https://user@console.aws.amazon.com/', false],
  ['https://console.aws.amazon.com:8443/', false],
  ['https://aws.amazon.com/', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['not an address', false],
  ['', false],
])('opens no window for %s, and the browser only if it is AWS’s', async (address, outside) => {
  const { openWindow, opened } = await guard()
  expect([openWindow(address), opened]).toEqual([{ action: 'deny' }, outside ? [address] : []])
})

it('denies every permission, whether it is asked for or looked up', async () => {
  const { decisions } = mockElectron()
  const { denyPermissions } = await import('../../../electron/main/shell/guards')
  denyPermissions()
  const answers: unknown[] = []
  const asked = decisions['request'] as (
    contents: object,
    name: string,
    decide: (yes: boolean) => void,
  ) => void
  for (const name of ['notifications', 'geolocation', 'media', 'openExternal', 'clipboard-read'])
    asked({}, name, (yes) => answers.push(yes))
  const check = decisions['check'] as () => boolean
  const device = decisions['device'] as () => boolean
  expect([answers, check(), device()]).toEqual([[false, false, false, false, false], false, false])
})
