import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { target } from '../../support/window-account'
import { mountApp } from './mount-window'

const settle = async () => {
  await vi.dynamicImportSettled()
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}
const two = () => [
  target(),
  target({ id: 'target-dev', profile: 'acme-dev', accountId: '444455556666', primary: true }),
]

/** What a person would send: an address, and what must be on screen where it is opened. */
const sent = [
  ['an account', '/?target=target-dev', '.switch b', 'acme-dev'],
  ['a period of the overview', '/?target=target-prod&days=90', '.periods [aria-pressed="true"]', '90 d'],
  ['a period of the trends', '/trends?days=7', '.periods [aria-pressed="true"]', '7 d'],
  ['trends as a table', '/trends?view=table', 'table', ''],
  ['filters', '/findings?severity=high&q=logs', '.chips', 'Severity: High'],
  ['every account', '/findings?accounts=all', '.switch b', 'All accounts'],
  ['a view', '/findings?severity=critical,high', '.views__open', 'Act now'],
  ['a finding', '/findings?finding=finding-1', '.drawer h2', 'Every bucket'],
  ['a part of it', '/findings?finding=finding-1&tab=evidence', '.tabs__one[data-state="active"]', 'Evidence'],
  ['two dates', '/compare/dates?from=scan-48&change=new', '.pick [aria-pressed="true"]', 'new'],
  ['two accounts', '/compare/accounts?first=target-prod&second=target-dev', 'main', 'acme-dev'],
  ['columns', '/compare?columns=all', 'main', ''],
  ['an item of the checklist', '/responsibilities?item=data.s3', '[aria-expanded="true"]', 'S3'],
] as const

it.each(sent)(
  'an address keeps %s: %s, also when it is opened again',
  async (_what, path, where, text) => {
    const opened = async (at: string) => {
      const { router, wrapper } = await mountApp({ at, answers: { 'targets.list': two } })
      await settle()
      const shown = [...document.querySelectorAll(where)].at(-1)?.textContent ?? 'nothing there'
      const address = router.currentRoute.value.fullPath
      wrapper.unmount()
      return { address, shown: shown.replaceAll(/\s+/g, ' ') }
    }
    const first = await opened(path)
    expect(first.shown.toLowerCase()).toContain(text.toLowerCase())
    expect(first.address).toContain('target=')
    const asked = new URLSearchParams(path.split('?')[1])
    const now = new URLSearchParams(first.address.split('?')[1])
    expect([...asked].filter(([key, value]) => now.get(key) !== value)).toEqual([])
    expect(await opened(first.address)).toEqual(first)
  },
  60_000,
)

it('opens an address of an account that is gone on one that is there, and says so in the address', async () => {
  const { router } = await mountApp({ at: '/trends?target=target-gone' })
  await settle()
  expect(router.currentRoute.value.query['target']).toBe('target-prod')
})

it('turns the page to another account, without what belongs to the one before', async () => {
  const { wrapper, router } = await mountApp({
    at: '/findings?severity=high&accounts=all&finding=finding-1&tab=history',
    answers: { 'targets.list': two },
  })
  await settle()
  await wrapper.find('.switch').trigger('click')
  await settle()
  const options = [...document.querySelectorAll<HTMLElement>('.switch-menu [role="option"]')]
  options.find((each) => each.textContent.includes('acme-dev'))!.click()
  await settle()
  expect(router.currentRoute.value.query).toEqual({ severity: 'high', target: 'target-dev' })
})
