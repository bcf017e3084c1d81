import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { settingsNow } from '../../support/window-settings'
import { later, mountApp } from './mount-window'

afterEach(() => vi.restoreAllMocks())

/** The settings at an address, with the answer that their middle sections wait for, and every place it leads to. */
async function open(at: string) {
  const led: string[] = []
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    led.push(this.id)
  })
  const settings = later<ReturnType<typeof settingsNow>>()
  const mounted = await mountApp({ at, answers: { 'settings.get': () => settings.promise } })
  await vi.dynamicImportSettled()
  await flushPromises()
  const arrive = async () => {
    settings.settle(settingsNow())
    await flushPromises()
  }
  return { ...mounted, led, arrive, focused: () => document.activeElement?.id ?? '' }
}

it('leads to a section that is not read yet as soon as it is', async () => {
  const { led, arrive, focused } = await open('/settings?section=due')
  expect([...led]).toEqual([])
  await arrive()
  expect([led.at(-1), focused()]).toEqual(['settings-due', 'settings-due'])
})

it('leads once more to a section that others have pushed down meanwhile, and then no more', async () => {
  const { led, arrive, bridge } = await open('/settings?section=history')
  const before = led.length
  expect([...new Set(led)]).toEqual(['settings-history'])
  await arrive()
  expect(led.length).toBeGreaterThan(before)
  const after = led.length
  bridge.say({ type: 'settings.changed' })
  await flushPromises()
  expect(led.length).toBe(after)
})

it.each(['wheel', 'pointerdown', 'keydown'])('holds nobody back who went on meanwhile by %s', async (way) => {
  const { led, arrive } = await open('/settings?section=due')
  window.dispatchEvent(Object.assign(new Event(way), { key: 'PageDown' }))
  await arrive()
  expect(led).toEqual([])
})
