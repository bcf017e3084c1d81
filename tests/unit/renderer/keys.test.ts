import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { pageKeys } from '../../../renderer/keys/table'
import { mountApp } from './mount-window'

const press = async (key: string, on: EventTarget = window) => {
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}
const focused = () => document.activeElement?.textContent.trim()

it('has one letter a page, none twice, and one for every page of the sidebar', async () => {
  const { wrapper, router } = await mountApp()
  const keyed = pageKeys.map(({ page }) => page as string)
  const linked = wrapper
    .findAll<HTMLAnchorElement>('.side nav a')
    .map((link) => router.resolve(link.attributes('href') ?? '').name)
  expect(new Set(pageKeys.map(({ key }) => key)).size).toBe(pageKeys.length)
  expect(linked.length).toBeGreaterThan(6)
  expect(linked.filter((page) => !keyed.includes(String(page)))).toEqual([])
})

it('goes to each page on g and its letter, and to none on the letter alone', async () => {
  const { router } = await mountApp()
  for (const { key, page } of pageKeys.filter((each) => router.hasRoute(each.page))) {
    const before = router.currentRoute.value.name
    await press(key)
    expect(router.currentRoute.value.name).toBe(before)
    await press('g')
    await press(key)
    expect(router.currentRoute.value.name).toBe(page)
  }
}, 60_000)

it('stays where it is on g while something is typed, and where keys are turned off', async () => {
  const { router, wrapper } = await mountApp({ at: '/findings' })
  const box = wrapper.find('[role="search"] input').element
  await press('g', box)
  await press('t', box)
  expect(router.currentRoute.value.name).toBe('findings')
})

it('lists every key that there is', async () => {
  const { router } = await mountApp()
  await press('?')
  const keys = [...document.querySelectorAll('.keys tr')].map((row) =>
    [...row.querySelectorAll('kbd')].map((key) => key.textContent).join(' '),
  )
  const going = pageKeys.filter(({ page }) => router.hasRoute(page)).map(({ key }) => `g ${key}`)
  expect(keys).toEqual(expect.arrayContaining(['Ctrl K', '/', '↑ ↓', 'Enter', 's', 'Esc', '?', ...going]))
})

it('searches on /: in the list of findings where that is on screen, everywhere else everything', async () => {
  await mountApp({ at: '/findings' })
  await press('/')
  expect((document.activeElement as HTMLInputElement).type).toBe('search')
})

it('walks the rows of a list with arrows, keeping the column, and jumps to its ends', async () => {
  await mountApp({ at: '/compare/dates' })
  const links = [...document.querySelectorAll<HTMLElement>('.changes a')]
  expect(links.length).toBeGreaterThan(1)
  links[0]!.focus()
  await press('ArrowDown', links[0])
  expect(document.activeElement).toBe(links[1])
  await press('End', links[1])
  expect(document.activeElement).toBe(links.at(-1))
  await press('ArrowDown', links.at(-1))
  await press('Home', links.at(-1))
  await press('ArrowUp', links[0])
  expect(document.activeElement).toBe(links[0])
})

it('gives the focus to what stands in the place of what was taken away, else to the page', async () => {
  await mountApp()
  const main = document.querySelector('main')!
  main.insertAdjacentHTML(
    'beforeend',
    '<ul class="probe"><li><button>a</button></li><li><button>b</button></li><li><button>c</button></li></ul>',
  )
  const buttons = () => [...document.querySelectorAll<HTMLElement>('.probe button')]
  const take = async (element: Element) => {
    element.remove()
    await new Promise((resolve) => setTimeout(resolve))
  }
  buttons()[1]!.focus()
  await take(buttons()[1]!.closest('li')!)
  const next = focused()
  await take(buttons()[1]!.closest('li')!)
  const last = focused()
  await take(document.querySelector('.probe')!)
  expect([next, last, document.activeElement]).toEqual(['c', 'a', main])
})
