import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { expected } from '../../../shared/contract/reply'
import type { SuppressionPreview, SuppressionView } from '../../../shared/contract/views'
import { account, finding } from '../../support/window-account'
import { mountApp } from './mount-window'

// The first of these brings the whole window in.
vi.setConfig({ testTimeout: 30_000 })

const decision = (over: Partial<SuppressionView> = {}): SuppressionView => ({
  id: 'decision-1',
  targetId: 'target-prod',
  profile: 'acme-prod',
  accountId: '111122223333',
  checkId: 's3.bucket-tls-only',
  title: 'Every bucket refuses requests without TLS',
  resource: 'arn:aws:s3:::acme-logs',
  region: 'eu-west-1',
  tag: null,
  kind: 'accepted-risk',
  reason: 'It is made anew each night.',
  owner: 'ada',
  decidedAt: '2026-11-01T00:00:00.000Z',
  endsAt: '2099-01-01T00:00:00.000Z',
  failing: 1,
  ...over,
})
const preview = (over: Partial<SuppressionPreview> = {}): SuppressionPreview => ({
  matching: 3,
  later: 2,
  hides: 1,
  resources: [
    {
      profile: 'acme-prod',
      resource: 'arn:aws:s3:::acme-logs',
      name: 'acme-logs',
      region: 'eu-west-1',
      reason: '',
    },
  ],
  accounts: [
    {
      ...{ targetId: 'target-prod', profile: 'acme-prod', hides: 1 },
      proven: { before: 63.85, after: 64.4 },
      acceptedPoints: { before: 0, after: 1.2 },
    },
  ],
  ...over,
})
const answers = {
  'decisions.preview-suppression': () => preview(),
  'decisions.suppress': () => ({ id: 'decision-1' }),
  'decisions.unsuppress': () => ({}),
  'decisions.list': () => [
    decision({ id: 'b', endsAt: '2099-06-01T00:00:00.000Z' }),
    decision({
      ...{ id: 'a', targetId: null, profile: null, accountId: null, resource: '*', region: null, failing: 4 },
    }),
  ],
}
const open = (over = {}, at = '/findings?finding=finding-1') =>
  mountApp({ at, answers: { ...answers, ...over } })
const $ = (selector: string) => document.querySelector<HTMLElement>(selector)!
const field = (selector: string) => $(selector) as HTMLInputElement
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
/** The text of what stands on its own inside, part by part. */
const words = (selector: string) =>
  $(selector)
    .innerHTML.replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
/** Past the pause in which a draft is still being written. */
const settled = () => vi.waitUntil(() => document.querySelector('.effect__hides'), { timeout: 5000 })
const press = async (element: HTMLElement) => {
  element.click()
  await flushPromises()
}
const type = async (selector: string, text: string) => {
  field(selector).value = text
  field(selector).dispatchEvent(new Event('input'))
  await flushPromises()
}
const submit = async () => {
  $('.decide').dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
}
const radio = (name: string, index: number) => all(`input[name="decide-${name}"]`)[index]!

it('sets one failure aside with its preview, and takes it back', async () => {
  const { asked } = await open()
  await press($('.drawer__decide'))
  await settled()
  expect([words('.effect__hides'), words('.effect__scores'), all('.effect__list li').length]).toEqual([
    'Takes 1 failure off the lists',
    'Points that accepted risks cost acme-prod 0.0 to 1.2',
    1,
  ])
  const button = field('.decide__foot .button--primary')
  expect([button.disabled, words('.decide__foot .button--primary')]).toEqual([true, 'Set 1 aside'])
  await type('.decide textarea', 'It is made anew each night.')
  await type('.decide input[type="date"]', '2099-01-01')
  expect(button.disabled).toBe(false)
  await submit()
  const { arn, region } = finding().resource
  expect([asked('decisions.suppress'), $('.decide')]).toEqual([
    [
      {
        ...{ targetId: 'target-prod', checkId: 's3.bucket-tls-only', resource: arn, region },
        ...{ kind: 'accepted-risk', reason: 'It is made anew each night.' },
        endsAt: new Date('2099-01-01T00:00').toISOString(),
      },
    ],
    null,
  ])
  expect(words('.done__card p')).toBe(
    '1 failure of “Every bucket refuses requests without TLS” set aside until 1 January 2099.',
  )
  await press(all('.done__card button')[0]!)
  expect([asked('decisions.unsuppress'), $('.done__card')]).toEqual([[{ id: 'decision-1' }], null])
})

it('asks anew what it does when kind, reach or accounts change', async () => {
  const { asked } = await open()
  await press($('.drawer__decide'))
  await settled()
  await press(radio('kind', 1))
  await press(radio('reach', 1))
  await type('.reach__pattern', 'arn:aws:s3:::acme-*')
  await press(radio('accounts', 1))
  await settled()
  const about = { checkId: 's3.bucket-tls-only' }
  expect(asked('decisions.preview-suppression')).toEqual([
    {
      ...{ ...about, targetId: 'target-prod', kind: 'accepted-risk' },
      ...{ resource: 'arn:aws:s3:::acme-logs', region: 'eu-west-1' },
    },
    { ...about, targetId: null, kind: 'false-positive', resource: 'arn:aws:s3:::acme-*' },
  ])
  expect(words('.effect__scores')).toBe('Proven score acme-prod 63.9 to 64.4')
  expect(all('.effect__warnings li').map((each) => each.textContent.trim())).toEqual([
    'It also covers 2 resources that do not fail now: they would be hidden the day they fail.',
    'What is made later and matches is hidden too.',
    'Accounts that are added later are covered too.',
  ])
})

it('decides about a whole check from the list, with the mouse and with a key', async () => {
  const { wrapper } = await open({}, '/findings')
  const reach = () => all('input[name="decide-reach"]').map((each) => (each as HTMLInputElement).value)
  await press($('.group__decide button'))
  expect(reach()).toEqual(['pattern', 'tag', 'all'])
  await press(all('.decide__foot button')[0]!)
  await wrapper.get('.findings').trigger('keydown', { key: 's' })
  expect([$('.dialog h2').textContent, reach()]).toEqual(['Set aside', ['pattern', 'tag', 'all']])
})

it('says what keeps a decision from being taken, and keeps what was written', async () => {
  const { text } = await open({
    'decisions.suppress': () => {
      throw expected('failed', 'The history is locked.', 'Close the other Triad.')
    },
  })
  await press($('.drawer__decide'))
  await settled()
  await type('.decide textarea', 'So it is.')
  await submit()
  expect([words('.decide__trouble'), field('.decide textarea').value, text()]).toEqual([
    'The history is locked. Close the other Triad.',
    'So it is.',
    expect.not.stringContaining('set aside until'),
  ])
})

it('decides nothing about what matches nothing, or ends in the past', async () => {
  const { asked } = await open({
    'decisions.preview-suppression': () =>
      preview({ matching: 0, later: 0, hides: 0, resources: [], accounts: [] }),
  })
  await press($('.drawer__decide'))
  await settled()
  await type('.decide textarea', 'So it is.')
  await type('.decide input[type="date"]', '2020-01-01')
  await submit()
  expect([words('.effect__hides'), words('.end ~ small'), asked('decisions.suppress')]).toEqual([
    'Nothing matches, so there is nothing to decide.',
    'This day is over. Choose a later one.',
    [],
  ])
})

it('shows in the drawer who decided what until when, and lifts it', async () => {
  const base = await account()['findings.get']!({ findingId: 'finding-1' })
  const { asked } = await open({
    'findings.get': () => ({
      ...base,
      finding: finding({ suppressed: 'accepted-risk' }),
      decisions: [decision()],
    }),
  })
  expect([$('.drawer__decide'), words('.panel')]).toEqual([
    null,
    'Accepted risk until 2099-01-01 It is made anew each night. Owner: ada · this resource alone · eu-west-1 · acme-prod Lift',
  ])
  await press($('.panel button'))
  await press(all('.done__card button')[0]!)
  const again = decision()
  expect([asked('decisions.unsuppress'), asked('decisions.suppress')]).toEqual([
    [{ id: 'decision-1' }],
    [expect.objectContaining({ resource: again.resource, endsAt: again.endsAt, owner: again.owner })],
  ])
})

it('lists the decisions that stand, ending soonest first, and lifts from the row', async () => {
  vi.setSystemTime(new Date('2098-12-28T00:00:00.000Z'))
  const { asked, text } = await open({}, '/decisions')
  vi.useRealTimers()
  expect(text()).toContain('2 decisions stand')
  expect(text()).toContain('in 4 days')
  expect(all('.list li').map((row) => row.querySelector('h3 a')?.getAttribute('href'))).toEqual([
    '/findings?check=s3.bucket-tls-only&suppressed=only',
    '/findings?check=s3.bucket-tls-only&suppressed=only&target=target-prod',
  ])
  await press(all('.list li > .button')[0]!)
  expect(asked('decisions.unsuppress')).toEqual([{ id: 'a' }])
})

it('says what to do where no decision stands', async () => {
  const { text } = await open({ 'decisions.list': () => [] }, '/decisions')
  expect(text()).toContain('No decision stands')
})

const dueChange = {
  ...{ at: '2026-11-20T00:00:00.000Z', person: 'ada', reason: 'A freeze.' },
  ...{ from: '2026-12-01T00:00:00.000Z', to: '2027-01-15T00:00:00.000Z' },
}
const detailOf = async (findingId: string) => {
  const detail = await account()['findings.get']?.({ findingId })
  if (detail === undefined) throw new Error('The fixtures have no finding.')
  return detail
}
const movedDue = {
  'findings.get': async ({ findingId }: { readonly findingId: string }) => ({
    ...(await detailOf(findingId)),
    finding: finding({ id: findingId, due: '2027-01-15T00:00:00.000Z', dueMoved: true }),
    dueChanges: [dueChange],
  }),
}
const pressWords = async (said: string) => {
  const button = all('button').find((each) => each.textContent.trim() === said)
  if (button === undefined) throw new Error(`There is no button ${said}.`)
  await press(button)
}

it('moves a due date with a reason, and takes that back', async () => {
  const window = await open()
  await pressWords('Change due date…')
  const set = all('button').find((each) => each.textContent.trim() === 'Set the date') as HTMLButtonElement
  expect(set.disabled).toBe(true)
  await type('.dialog textarea', 'The vendor delivers in December.')
  await type('input[type=date]', '2099-12-24')
  await pressWords('Set the date')
  expect(window.asked('findings.set-due')).toEqual([
    {
      findingId: 'finding-1',
      due: new Date('2099-12-24T00:00').toISOString(),
      reason: 'The vendor delivers in December.',
    },
  ])
  await press(all('.done button')[0]!)
  expect(window.asked('findings.reset-due')).toEqual([{ findingId: 'finding-1' }])
})

it('puts a due date that was moved back to the rule, and moves it again where that was a mistake', async () => {
  const window = await open(movedDue)
  expect(words('.drawer')).toContain('moved by hand')
  await pressWords('Change due date…')
  await pressWords('Back to the rule')
  expect(window.asked('findings.reset-due')).toEqual([{ findingId: 'finding-1' }])
  await press(all('.done button')[0]!)
  expect(window.asked('findings.set-due')).toEqual([
    { findingId: 'finding-1', due: '2027-01-15T00:00:00.000Z', reason: 'A freeze.' },
  ])
})

it('decides by a tag that the resource shares with others', async () => {
  const window = await open()
  await press($('.drawer__decide'))
  await press(radio('reach', 2))
  expect(field('.reach__pattern').value).toBe('Environment=staging')
  await type('.reach__pattern', 'Environment=sand*')
  await settled()
  expect(window.asked('decisions.preview-suppression').at(-1)).toEqual({
    ...{ targetId: 'target-prod', checkId: 's3.bucket-tls-only', resource: '*', kind: 'accepted-risk' },
    tag: { key: 'Environment', value: 'sand*' },
  })
  await type('.reach__pattern', 'no tag')
  expect(words('.effect')).toContain('Write a tag as key=value to see what it covers.')
})
