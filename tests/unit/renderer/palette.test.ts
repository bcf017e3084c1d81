import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { finding } from '../../support/window-account'
import { mountApp } from './mount-window'

const dialog = () => document.querySelector('.palette')
const field = () => document.querySelector<HTMLInputElement>('.palette__field')!
const titles = () => [...document.querySelectorAll('.palette__title')].map((each) => each.textContent)
const marked = () => document.querySelector('.palette [data-highlighted] .palette__title')?.textContent
const settle = async () => {
  await flushPromises()
  await vi.advanceTimersByTimeAsync(400)
  await vi.dynamicImportSettled()
  await flushPromises()
}
const press = async (key: string, init: KeyboardEventInit = {}, on: EventTarget = field()) => {
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))
  await settle()
}
const type = async (text: string) => {
  field().value = text
  field().dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
}
async function open(options: Parameters<typeof mountApp>[0] = {}) {
  const app = await mountApp(options)
  await press('k', { ctrlKey: true }, window)
  await vi.dynamicImportSettled()
  await settle()
  return app
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  return () => void vi.useRealTimers()
})

it('opens on Ctrl+K with pages, views, things to do and accounts, the first one marked', async () => {
  await open()
  expect([titles().slice(0, 2), marked()]).toEqual([['Overview', 'Responsibilities'], 'Overview'])
  expect(titles()).toEqual(
    expect.arrayContaining(['Act now', 'Buckets', 'Scan acme-prod now', 'Issue a report', 'acme-dev']),
  )
  await press('k', { ctrlKey: true }, window)
  expect(dialog()).toBeNull()
})

it('walks with arrows, goes with Enter, and has what was used first the next time', async () => {
  const { router } = await open()
  await type('trend')
  expect([titles(), marked()]).toEqual([['Trends'], 'Trends'])
  await press('Enter')
  expect([router.currentRoute.value.name, dialog()]).toEqual(['trends', null])
  await press('k', { metaKey: true }, window)
  expect([field().value, titles()[0], marked()]).toEqual(['', 'Trends', 'Trends'])
  await press('ArrowDown')
  expect(marked()).toBe('Overview')
})

it('turns to another account, where the page is', async () => {
  const { router } = await open({ at: '/trends' })
  await type('4444')
  await press('Enter')
  expect([router.currentRoute.value.name, router.currentRoute.value.query['target']]).toEqual([
    'trends',
    'target-dev',
  ])
})

it('opens a check as a list of its findings, and a view as its filters', async () => {
  const { router } = await open()
  await type('bucket-tls')
  await press('Enter')
  expect(router.currentRoute.value.query).toMatchObject({
    ...{ check: 's3.bucket-tls-only', outcome: 'all', suppressed: 'include' },
  })
  await press('k', { ctrlKey: true }, window)
  await type('act now')
  await press('Enter')
  expect(router.currentRoute.value.query).toEqual({ severity: 'critical,high', target: 'target-prod' })
})

it('asks the engine for findings once the typing pauses, and opens one in its own account', async () => {
  const { asked, router } = await open({
    answers: { 'findings.list': () => ({ total: 1, findings: [finding()] }) },
  })
  await type('acme-logs')
  expect(asked('findings.list')).toEqual([
    { search: 'acme-logs', suppressed: 'include', limit: 6, targetIds: ['target-prod'] },
  ])
  const found = [...document.querySelectorAll<HTMLElement>('.palette [role="option"]')].at(-1)!
  found.click()
  await settle()
  expect(router.currentRoute.value.query).toMatchObject({
    target: 'target-prod',
    ...{ check: 's3.bucket-tls-only', finding: 'finding-1' },
  })
})

it('says what it found, and what to try where nothing is called that', async () => {
  await open({ answers: { 'findings.list': () => ({ total: 0, findings: [] }) } })
  await type('zzzz')
  const status = () => dialog()?.querySelector('[role="status"]')?.textContent
  expect([titles(), status(), dialog()?.textContent.includes('Try fewer letters')]).toEqual([
    [],
    'Nothing is called that.',
    true,
  ])
  await type('trends')
  expect(status()).toBe('1 result')
})

it('does things: a scan, a backup, a theme, a language', async () => {
  const { asked, text } = await open({
    answers: { 'history.backup': () => ({ path: '/home/ada/history-backup.db', bytes: 1 }) },
  })
  const choose = async (words: string) => {
    if (!dialog()) await press('k', { ctrlKey: true }, window)
    await type(words)
    await press('Enter')
  }
  await choose('scan acme-prod')
  await choose('backup')
  await choose('theme dark')
  await choose('español')
  expect([
    asked('scan.start'),
    text().includes('/home/ada/history-backup.db'),
    document.documentElement.dataset['theme'],
    document.documentElement.lang,
  ]).toEqual([[{ profiles: ['acme-prod'] }], true, 'dark', 'es'])
})

it('stays shut over another dialog', async () => {
  await mountApp()
  await press('?', {}, window)
  await press('k', { ctrlKey: true }, window)
  expect(dialog()).toBeNull()
})
