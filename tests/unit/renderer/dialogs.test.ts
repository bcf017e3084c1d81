import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { mountApp } from './mount-window'

const dialog = () => document.querySelector('.dialog')
const button = (text: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('.dialog button')].find((each) =>
    each.textContent.includes(text),
  )!
const press = async (element: HTMLElement) => {
  element.click()
  await flushPromises()
}

it('scans the account on screen with one click', async () => {
  const { wrapper, asked } = await mountApp()
  await wrapper.findAll('.button-pair button')[0]!.trigger('click')
  await flushPromises()
  expect(asked('scan.start')).toEqual([{ profiles: ['acme-prod'] }])
})

it('offers profiles with what keeps them back, and runs no command before consent', async () => {
  const { wrapper, asked } = await mountApp()
  await wrapper.findAll('.button-pair button')[1]!.trigger('click')
  await flushPromises()
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.choice input')]
  expect({
    chosen: boxes.map(({ checked, disabled }) => ({ checked, disabled })),
    command: document.querySelector('.choice code')?.textContent,
    problem: dialog()?.textContent.includes('It names no credentials.'),
  }).toEqual({
    chosen: [
      { checked: true, disabled: false },
      { checked: false, disabled: true },
      { checked: false, disabled: true },
    ],
    command: 'vault read aws',
    problem: true,
  })
  await press(button('Allow exactly this command'))
  await press(button('Scan 1 profile'))
  expect([asked('profiles.consent'), asked('scan.start'), dialog()]).toEqual([
    [{ profile: 'acme-tool', command: 'vault read aws' }],
    [{ profiles: ['acme-prod'] }],
    null,
  ])
})

it('keeps the choice open on a first run, while the profiles are read again', async () => {
  const { wrapper, asked } = await mountApp({ answers: { 'targets.list': () => [] } })
  await wrapper.find('.empty button').trigger('click')
  await flushPromises()
  expect([asked('profiles.list').length, dialog() === null]).toEqual([2, false])
})

it('asks for an MFA code, takes six digits only, and can be skipped', async () => {
  const { bridge, asked } = await mountApp()
  bridge.say({ type: 'mfa.asked', questionId: 'q1', profile: 'acme-mfa', device: 'arn:aws:iam::1:mfa/ada' })
  await flushPromises()
  const input = document.querySelector<HTMLInputElement>('#mfa-code')!
  const type = async (text: string) => {
    input.value = text
    input.dispatchEvent(new Event('input'))
    await flushPromises()
  }
  await type('12a456')
  expect(button('Sign in').disabled).toBe(true)
  await type('123456')
  document.querySelector('.mfa')!.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
  bridge.say({ type: 'mfa.asked', questionId: 'q2', profile: 'acme-mfa', device: 'arn:aws:iam::1:mfa/ada' })
  await flushPromises()
  await press(button('Skip this profile'))
  expect([asked('scan.answer-mfa'), dialog()]).toEqual([
    [
      { questionId: 'q1', code: '123456' },
      { questionId: 'q2', code: null },
    ],
    null,
  ])
})

it('shows its keys on ?, unless they are turned off', async () => {
  await mountApp()
  const question = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }))
  question()
  await flushPromises()
  expect(dialog()?.textContent).toContain('Search the findings')
  const toggle = document.querySelector<HTMLInputElement>('.keys__switch input')!
  toggle.click()
  await flushPromises()
  await press(document.querySelector<HTMLButtonElement>('.dialog header button')!)
  question()
  await flushPromises()
  expect(dialog()).toBeNull()
})
