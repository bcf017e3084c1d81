import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { expected } from '../../../shared/contract/reply'
import type { Answers } from '../../support/window-bridge'
import { mountApp } from './mount-window'

const refuse = (message: string) => () => {
  throw expected('engine-stopped', message, 'Start Triad again.')
}
const pages = [
  '/',
  '/responsibilities',
  '/findings',
  '/decisions',
  '/trends',
  '/compare',
  '/compare/accounts',
  '/compare/dates',
  '/permissions',
  '/reports',
]
const fresh: Answers = { 'targets.list': () => [], 'decisions.list': () => [] }
const states: readonly [what: string, answers: Answers, says: string, next: string][] = [
  ['no profile', { ...fresh, 'profiles.list': () => [] }, 'No AWS profile on this machine', 'Look again'],
  ['a profile, never scanned', fresh, 'Nothing scanned yet', 'Choose profiles to scan'],
  [
    'profiles that cannot be read',
    { ...fresh, 'profiles.list': refuse('~/.aws/config is torn.') },
    '~/.aws/config is torn.',
    'Try again',
  ],
  [
    'a stopped engine',
    { 'targets.list': refuse('Triad does not answer.') },
    'Triad does not answer.',
    'Try again',
  ],
]
const cases = states.flatMap((state) => pages.map((page) => [page, ...state] as const))

it.each(cases)(
  '%s with %s says so once, and what to do',
  async (at, _what, answers, says, next) => {
    const { wrapper } = await mountApp({ at, answers })
    await vi.dynamicImportSettled()
    await flushPromises()
    const page = wrapper.find('main')
    const buttons = page.findAll('button').map((button) => button.text())
    expect([page.text().split(says).length - 1, buttons.includes(next)]).toEqual([1, true])
  },
  60_000,
)

it('says while a repaired history is open that it was, and what to do', async () => {
  const { text } = await mountApp({
    answers: {
      'app.about': () => ({
        ...{ version: '0.1.0', mode: 'live', catalogue: '1.2', model: 1, checks: 27, historyFile: '/h.db' },
        ...{ sqlite: '3.54.1', node: '24.21.0' },
        notices: [{ message: 'The history was damaged.', hint: 'What could be read is here.' }],
      }),
    },
  })
  expect(text()).toContain('The history was damaged. What could be read is here.')
})
