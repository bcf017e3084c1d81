// Long: every state of one page.
import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { expected } from '../../../shared/contract/reply'
import type { Overview } from '../../../shared/contract/views'
import { account, scan, target } from '../../support/window-account'
import { mountApp } from './mount-window'

const base = async (): Promise<Overview> => account()['overview.get']!({ targetId: 'target-prod', days: 30 })
const withOverview = async (over: Partial<Overview>) => {
  const overview = { ...(await base()), ...over }
  return mountApp({ answers: { 'overview.get': () => overview } })
}
const doors = (wrapper: Awaited<ReturnType<typeof mountApp>>['wrapper']) =>
  Object.fromEntries(
    wrapper.findAll('main a').map((link) => [link.text().replaceAll(/\s+/g, ' '), link.attributes('href')]),
  )

it('shows the worked example as the picture does', async () => {
  const { text } = await mountApp()
  for (const said of [
    '63.9GradeD',
    'proven of 100 · up to 81.1 possible · 85 % seen',
    '−3.9 since 24 October · D while a critical check fails',
    'Accepted risks cost 1.8 points of it',
    '17.3 points are unseen. 3 actions were refused; allowing rds:DescribeDBInstances alone could prove up to 13.5 of them.',
    'Confidentiality−13.9',
    'Delete the root user’s access key',
    'up to +13.5',
    '2 new failures, 6 fixed, 2 no longer seen',
  ])
    expect(text()).toContain(said)
})

it('makes every number a door to the list behind it', async () => {
  const { wrapper } = await mountApp()
  expect(doors(wrapper)).toMatchObject({
    '63.9': '/findings?outcome=fail,unknown&suppressed=include',
    Encryption36: '/findings?outcome=fail,unknown&part=confidentiality.encryption&suppressed=include',
    'rds:DescribeDBInstances': '/findings?outcome=unknown&operation=rds:DescribeDBInstances',
    '5 failing': '/findings?item=customer.platform-apps-iam',
    '3 not seen': '/findings?outcome=unknown&item=customer.platform-apps-iam',
    '1 set aside': '/findings?outcome=all&item=customer.network-traffic-protection&suppressed=only',
    '2 new failures': '/compare/dates?from=scan-48&to=scan-52&change=new',
  })
})

it('never gives a number to too little evidence', async () => {
  const { score } = await base()
  const overall = { proven: 96, possible: 99, coverage: 12 }
  const { text } = await withOverview({ score: { ...score!, overall, grade: 'A' } })
  expect(text()).toContain('Not enough evidence for a score: only 12 % could be read.')
  expect(text()).not.toMatch(/96\.0|GradeA|−3\.9/)
})

it('draws a dash where there is nothing to assess', async () => {
  const { score } = await base()
  const { text } = await withOverview({
    score: { ...score!, overall: null, grade: null, goals: { ...score!.goals, integrity: null } },
    change: null,
  })
  expect(text()).toContain('–First scan: nothing to compare with yet.')
  expect(text()).toContain('–nothing to assess')
})

it('offers to resume a scan that was cut short', async () => {
  const { wrapper, asked } = await withOverview({
    resumable: scan({ id: 'scan-51', status: 'interrupted', unitsEnded: 9 }),
  })
  await wrapper.get('.resume button').trigger('click')
  expect([wrapper.get('.resume').text(), asked('scan.resume')]).toMatchObject([
    expect.stringContaining('9 of 24 parts are kept.'),
    [{ scanId: 'scan-51' }],
  ])
})

it.each([
  ['no profile', { 'targets.list': () => [], 'profiles.list': () => [] }, 'No AWS profile on this machine'],
  ['no scan', { 'targets.list': () => [] }, 'Nothing scanned yet'],
  [
    'no score',
    { 'overview.get': async () => ({ ...(await base()), score: null, scan: null }) },
    'No score yet',
  ],
])('says what to do where there is %s', async (_name, answers, title) => {
  const { text } = await mountApp({ answers })
  expect(text()).toContain(title)
})

it('keeps the last good figures when newer ones fail, and says what that means', async () => {
  let works = true
  const { text, bridge, wrapper } = await mountApp({
    answers: {
      'overview.get': () => {
        if (works) return base()
        throw expected('failed', 'The history is locked.', 'Close the other Triad.')
      },
    },
  })
  works = false
  bridge.say({ type: 'scan.ended', progress: endedProgress })
  await flushPromises()
  for (const said of [
    'The history is locked.',
    'The figures below are the last good ones',
    'Close the other Triad.',
    '63.9',
  ])
    expect(text()).toContain(said)
  works = true
  await wrapper.get('.failed button').trigger('click')
  await flushPromises()
  expect(text()).not.toContain('The history is locked.')
})

it('shows another account’s own figures, never the last one’s meanwhile', async () => {
  const { text, wrapper } = await mountApp({
    answers: {
      'overview.get': ({ targetId }) => (targetId === 'target-dev' ? new Promise(() => undefined) : base()),
    },
    at: '/?target=target-dev',
  })
  expect([
    text().includes('63.9'),
    wrapper.find('.bones').exists(),
    wrapper.get('.switch b').element.lastChild?.textContent,
  ]).toEqual([false, true, 'acme-dev'])
})

it('says so where the file of a page is gone', async () => {
  const { router, text } = await mountApp()
  router.addRoute({ path: '/gone', component: () => Promise.reject(new Error('Failed to fetch')) })
  await router.push('/gone').catch(() => undefined)
  await flushPromises()
  expect(text()).toContain('This page could not be loaded')
  expect(text()).toContain('63.9')
})

it('names the demo wherever it is open', async () => {
  const { wrapper } = await mountApp({
    answers: { 'app.about': async () => ({ ...(await account()['app.about']!({})), mode: 'demo' as const }) },
  })
  expect(wrapper.get('.demo').text()).toBe('DEMO')
})

it('speaks Spanish once asked, and remembers', async () => {
  const { wrapper, text } = await mountApp()
  await wrapper.findAll('.preferences button')[1]!.trigger('click')
  await flushPromises()
  expect([
    text().includes('Lo primero'),
    document.documentElement.lang,
    localStorage.getItem('triad.language'),
  ]).toEqual([true, 'es', 'es'])
})

it('treats names from AWS as text', async () => {
  const name = '<img src=x onerror=alert(1)>'
  const { wrapper, text } = await mountApp({
    answers: { 'targets.list': () => [target({ profile: name })] },
  })
  expect([wrapper.find('img').exists(), text().includes(name)]).toEqual([false, true])
})

const endedProgress = {
  scanId: 'scan-53',
  profile: 'acme-prod',
  status: 'complete',
  accountId: '111122223333',
  targetId: 'target-prod',
  step: 'ended',
  unitsPlanned: 24,
  unitsEnded: 24,
  calls: 600,
  services: [],
  startedAt: '2026-11-24T14:10:00.000Z',
  problem: null,
} as const
