import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { expected } from '../../../shared/contract/reply'
import type { Answers } from '../../support/window-bridge'
import { account } from '../../support/window-account'
import { checkView, settingsNow, severitySet } from '../../support/window-settings'
import { mountApp } from './mount-window'

const open = (answers: Answers = {}, at = '/settings') => mountApp({ at, answers })
type Window = Awaited<ReturnType<typeof open>>
const section = ({ wrapper }: Window) => wrapper.get('#settings-severities')
const words = (selector: string) => document.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ')
const press = async (within: ParentNode, text: string) => {
  ;[...within.querySelectorAll('button')].find((each) => each.textContent.trim() === text)?.click()
  await flushPromises()
}
const fill = async (values: Readonly<Record<'input' | 'select' | 'textarea', string>>) => {
  for (const [tag, value] of Object.entries(values)) {
    const field = document.querySelector<HTMLInputElement>(`.dialog ${tag}`)
    if (!field) throw new Error(`The dialog has no ${tag}.`)
    field.value = value
    field.dispatchEvent(new Event(tag === 'select' ? 'change' : 'input'))
    await flushPromises()
  }
}
const submit = async () => {
  document.querySelector('.dialog form')?.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
}
const key = 'iam.user-access-key-rotated.severity'
const value = { severity: 'critical', reason: 'Keys were stolen here last year.' } as const
const asked = { input: 'iam.user-access-key-rotated', select: 'critical', textarea: ` ${value.reason} ` }
const hostile = '<img src=x onerror="alert(1)"> {severity} @:close | \u202egpj'

it('says that every check has its own where nobody set one', async () => {
  expect(section(await open()).text()).toContain('Every check has the severity it ships with.')
})

it('sets one for a check with a reason, says so, and undoes it', async () => {
  const window = await open()
  await press(section(window).element, 'Change a severity…')
  await fill(asked)
  expect(words('.dialog')).toContain('younger than 90 days. It ships as Medium.')
  const offered = [...document.querySelectorAll<HTMLOptionElement>('.dialog select option')]
  expect(offered.map((each) => each.value)).toEqual(['', 'critical', 'high', 'low', 'informational'])
  await submit()
  expect([window.asked('settings.set'), words('.done')]).toEqual([
    [{ key, value }],
    expect.stringContaining('younger than 90 days: Critical, from the next scan on.'),
  ])
  document.querySelector<HTMLButtonElement>('.done button')?.click()
  await flushPromises()
  expect(window.asked('settings.reset')).toEqual([{ key }])
})

it('goes back to what was set before where there was something', async () => {
  const before = { severity: 'low', reason: 'We have no keys.' } as const
  const severityHere = { ...before, person: 'ada', at: '2026-11-20T09:00:00.000Z' }
  const window = await open({ 'checks.list': () => [checkView({ severityHere })] })
  await press(section(window).element, 'Change a severity…')
  await fill(asked)
  await submit()
  document.querySelector<HTMLButtonElement>('.done button')?.click()
  await flushPromises()
  expect(window.asked('settings.set')).toEqual([
    { key, value },
    { key, value: before },
  ])
})

it.each([
  ['a check that is none', { ...asked, input: 'iam.nothing' }],
  ['no severity', { ...asked, select: '' }],
  ['no reason', { ...asked, textarea: ' ' }],
])('does not send %s', async (_what, given) => {
  const window = await open()
  await press(section(window).element, 'Change a severity…')
  await fill(given)
  expect(document.querySelector<HTMLButtonElement>('.dialog [type=submit]')?.disabled).toBe(true)
  await submit()
  expect(window.asked('settings.set')).toEqual([])
})

it('says so where no check can be chosen', async () => {
  const window = await open({
    'checks.list': () => {
      throw expected('failed', 'The history is locked.', 'Close the other Triad.')
    },
  })
  await press(section(window).element, 'Change a severity…')
  expect(words('.dialog')).toContain('No check can be chosen. Nothing was changed.')
})

it('lists what was set with its reason, who and when, as the words they are, and puts it back', async () => {
  const set = severitySet({ reason: hostile })
  const window = await open({ 'settings.get': () => settingsNow({ severities: [set] }) })
  const row = section(window).get('.set-row')
  for (const part of [
    'younger than 90 days',
    hostile,
    'By ada, 20 November',
    'Critical',
    'It ships as Medium.',
  ])
    expect(row.text()).toContain(part)
  expect(row.find('img').exists()).toBe(false)
  await press(row.element, 'Reset')
  expect([window.asked('settings.reset'), words('.done')]).toEqual([
    [{ key }],
    expect.stringContaining('Medium, from the next scan on.'),
  ])
  document.querySelector<HTMLButtonElement>('.done button')?.click()
  await flushPromises()
  expect(window.asked('settings.set')).toEqual([{ key, value: { ...value, reason: hostile } }])
})

it.each([
  ['high', 'High, set from Medium by ada, 20 November'],
  ['low', 'Low from the next scan on, set from Medium by ada, 20 November'],
] as const)('stands beside a finding, set to %s', async (severity, said) => {
  const { usual, person, at } = severitySet()
  const detail = await account()['findings.get']?.({ findingId: 'finding-1' })
  if (detail === undefined) throw new Error('The fixtures have no finding.')
  const check = { ...detail.check, severityHere: { severity, usual, person, at, reason: hostile } }
  await open(
    {
      'findings.get': () => ({ ...detail, finding: { ...detail.finding, severity: 'high' }, check }),
    },
    '/findings?finding=finding-1',
  )
  expect(words('.drawer')).toContain(said)
  expect(words('.drawer')).toContain(hostile)
  expect(document.querySelector('.drawer img')).toBe(null)
})
