import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { TargetView } from '../../../shared/contract/views'
import { criticalities } from '../../../shared/domain/fleet'
import { target } from '../../support/window-account'
import { mountApp } from './mount-window'

const fleet = (size: number): TargetView[] =>
  Array.from({ length: size }, (_, n) =>
    target({
      ...{ id: `t${n}`, profile: `acme-${n}`, accountId: String(100000000000 + n) },
      ...{ criticality: criticalities[n % 3] ?? 'production', group: n % 10 === 0 ? 'Retail' : '' },
    }),
  )
const options = () => [...document.querySelectorAll<HTMLElement>('.switch-menu [role="option"]')]
const field = () => document.querySelector<HTMLInputElement>('.switch-menu input')!
const settle = async () => {
  await flushPromises()
  await flushPromises()
}
async function open(size: number, at = '/') {
  const app = await mountApp({ at, answers: { 'targets.list': () => fleet(size) } })
  await app.wrapper.find('.switch').trigger('click')
  await settle()
  return app
}
const type = async (text: string) => {
  field().value = text
  field().dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
}
const press = async (key: string) => {
  field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  await settle()
}

it.each([[30], [300]])('lists %d accounts in their groups, each once', async (size) => {
  await open(size)
  const labels = [...document.querySelectorAll('.switch-menu .menu__label')].map((each) => each.textContent)
  expect([options().length, labels]).toEqual([size, ['Retail', 'production', 'staging', 'development']])
})

it('finds by name, number or group, and goes there with the keyboard alone', async () => {
  const { router } = await open(300)
  await type('acme-299')
  expect(options().length).toBe(1)
  await type('100000000123')
  await press('Enter')
  expect([router.currentRoute.value.query['target'], options().length]).toEqual(['t123', 0])
})

it('says so where no account is called that', async () => {
  await open(30)
  await type('nobody')
  expect([options().length, document.querySelector('.switch-menu__none')?.textContent]).toEqual([
    0,
    'No account is called that.',
  ])
})

it('offers all accounts at once where the page can, and lists each account once', async () => {
  const { router, asked } = await open(30, '/findings')
  options()[0]!.click()
  await settle()
  expect(router.currentRoute.value.query['accounts']).toBe('all')
  expect(asked('findings.groups').at(-1)).toMatchObject({ targetIds: fleet(30).map(({ id }) => id) })
})

it('offers them on no page that is about one account', async () => {
  await open(30, '/trends')
  expect(options()[0]!.textContent).not.toContain('All accounts')
})
