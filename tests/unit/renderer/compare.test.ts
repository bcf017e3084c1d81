import { expect, it } from 'vitest'
import { flushPromises } from '@vue/test-utils'
import { nextSort, openingSort, sortRows } from '../../../renderer/compare/matrix'
import { expected } from '../../../shared/contract/reply'
import { target } from '../../support/window-account'
import { accountRow, fleetOf, fleetOfThree } from '../../support/window-fleet'
import { mountApp } from './mount-window'

const open = (at = '/compare', answers = {}) => mountApp({ at, answers })
const heads = (wrapper: Awaited<ReturnType<typeof open>>['wrapper']) =>
  wrapper.findAll('thead th').map((head) => head.text())
const names = (wrapper: Awaited<ReturnType<typeof open>>['wrapper']) =>
  wrapper.findAll('tbody th a').map((name) => name.text())

it('puts the accounts side by side, the worst first, their mean below', async () => {
  const { wrapper, text } = await open()
  expect([names(wrapper), heads(wrapper), wrapper.get('.side nav .router-link-active').text()]).toEqual([
    ['acme-dev', 'acme-staging', 'acme-prod'],
    [
      'Account',
      'proven ↑',
      'Availability',
      'Integrity',
      'Confidentiality',
      'seen',
      '30 days',
      'critical',
      'failing',
      'scanned',
    ],
    'Compare',
  ])
  expect(text()).toContain('The fleet proves 51.4 of 100; the worst account is acme-dev 7.3.')
  expect(wrapper.get('tfoot').text()).toContain('of 3 accounts, production counts most')
})

it('tells by words what a number would hide: little seen, nothing to assess, old evidence, a weak score', async () => {
  const { wrapper } = await open('/compare?columns=all')
  const cell = (row: number, column: number) => wrapper.findAll('tbody tr')[row]!.findAll('td')[column]!
  expect([
    heads(wrapper).length,
    cell(1, 6).text(),
    cell(0, 14).text(),
    cell(0, 0).text(),
    wrapper.findAll('tbody tr')[0]!.text().endsWith('old'),
  ]).toEqual([
    21,
    'Not enough evidence for a score: only 20\u00a0% could be read. too little seen',
    'nothing to assess –',
    '7.3 proven, up to 17.3 possible 7.3',
    true,
  ])
})

it('makes every number a door to its list, in the account that it is of', async () => {
  const { wrapper } = await open('/compare?columns=integrity')
  const doors = wrapper
    .findAll('tbody tr')[1]!
    .findAll('a')
    .map((link) => link.attributes('href'))
  expect([doors[0], doors[1], doors[3], doors.at(-2), doors.at(-1)]).toEqual([
    '/?target=target-staging',
    '/findings?outcome=fail,unknown&suppressed=include&target=target-staging',
    '/findings?outcome=fail,unknown&part=integrity.as-intended&suppressed=include&target=target-staging',
    '/findings?severity=critical&target=target-staging',
    '/findings?target=target-staging',
  ])
})

it('sorts by a column and says so', async () => {
  const { wrapper } = await open()
  const failing = () => wrapper.findAll('thead th')[8]!
  await failing().get('button').trigger('click')
  const once = [failing().attributes('aria-sort'), names(wrapper)]
  await failing().get('button').trigger('click')
  expect([once, [failing().attributes('aria-sort'), names(wrapper)]]).toEqual([
    ['descending', ['acme-dev', 'acme-staging', 'acme-prod']],
    ['ascending', ['acme-prod', 'acme-staging', 'acme-dev']],
  ])
})

it('keeps rows without a value last, whichever way', () => {
  const rows = [accountRow({ profile: 'none' }, null), accountRow({ profile: 'low' }, 3), accountRow({}, 90)]
  const sorted = (way: 'ascending' | 'descending') =>
    sortRows(rows, { key: 'overall', way }).map(({ target: { profile } }) => profile)
  expect([sorted('ascending'), sorted('descending'), nextSort(openingSort, 'overall')]).toEqual([
    ['low', 'acme-prod', 'none'],
    ['acme-prod', 'low', 'none'],
    { key: 'overall', way: 'descending' },
  ])
})

it.each([1, 2, 30])(
  'shows %i accounts whole',
  async (accounts) => {
    const { wrapper, text } = await open('/compare', { 'compare.targets': () => fleetOf(accounts) })
    expect([
      wrapper.get('table').attributes('aria-rowcount'),
      wrapper.findAll('tbody tr.matrix__row').length,
      wrapper.find('tfoot').exists(),
      text().includes('One account so far.'),
    ]).toEqual([String(accounts + 1), accounts, accounts > 1, accounts === 1])
  },
  20_000,
)

it.each(['/compare', '/compare/accounts', '/compare/dates', '/permissions'])(
  '%s says what failed, what it means and what to do',
  async (at) => {
    const refuse = () => {
      throw expected('failed', 'The history is locked.', 'Close the other Triad.')
    }
    const { text } = await open(at, {
      ...{ 'compare.targets': refuse, 'compare.pair': refuse },
      ...{ 'compare.scans': refuse, 'permissions.missing': refuse },
    })
    for (const said of ['The history is locked.', 'No figures can be shown.', 'Close the other Triad.'])
      expect(text()).toContain(said)
  },
)

it.each(['/compare', '/compare/accounts', '/permissions'])(
  '%s says where nothing was scanned',
  async (at) => {
    const none = { ...fleetOfThree(), rows: [], counted: 0 }
    const { text } = await open(at, { 'targets.list': () => [], 'compare.targets': () => none })
    expect(text()).toContain('Nothing scanned yet')
  },
)

it('compares two accounts check by check, with doors to both lists', async () => {
  const { wrapper, asked } = await open('/compare/accounts?first=target-prod&second=target-dev')
  const tables = wrapper.findAll('.differing')
  expect([
    asked('compare.pair'),
    tables.map((table) => table.get('h2').text()),
    tables[0]!.findAll('tbody a').map((link) => [link.text(), link.attributes('href')]),
    tables[3]!.findAll('tbody a').map((link) => link.attributes('href')),
  ]).toEqual([
    [{ first: 'target-prod', second: 'target-dev' }],
    [
      'acme-prod has it, acme-dev has not 1 check',
      'acme-dev has it, acme-prod has not 1 check',
      'Both fail 1 check',
      'Only acme-dev can be seen 1 check',
    ],
    [
      [
        'acme-prod: 9 passed',
        '/findings?check=iam.user-mfa-console&outcome=pass&suppressed=include&target=target-prod',
      ],
      [
        'acme-dev: 4 of 13 failing',
        '/findings?check=iam.user-mfa-console&suppressed=include&target=target-dev',
      ],
    ],
    [
      '/findings?check=rds.backups&outcome=unknown&suppressed=include&target=target-prod',
      '/findings?check=rds.backups&suppressed=include&target=target-dev',
    ],
  ])
})

it('swaps them, and never shows one twice', async () => {
  const { wrapper, router } = await open('/compare/accounts')
  const ends = () => [router.currentRoute.value.query['first'], router.currentRoute.value.query['second']]
  await wrapper.get('.pair-choice button').trigger('click')
  await flushPromises()
  const swapped = ends()
  await wrapper.findAll('.pair-choice select')[0]!.setValue('target-prod')
  await flushPromises()
  expect([swapped, ends()]).toEqual([
    ['target-dev', 'target-prod'],
    ['target-prod', 'target-dev'],
  ])
})

it('needs two accounts for that, and says so', async () => {
  const { text, asked } = await open('/compare/accounts', { 'targets.list': () => [target()] })
  expect([text().includes('Two accounts are needed'), asked('compare.pair')]).toEqual([true, []])
})

it('compares two scans of one account, both to be chosen', async () => {
  const { wrapper, router } = await open('/compare/dates?from=scan-48&change=new')
  const [from, to] = wrapper.findAll('.dates select')
  expect([from, to].map((end) => (end!.element as HTMLSelectElement).value)).toEqual(['scan-48', 'scan-52'])
  await from!.setValue('scan-52')
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({
    ...{ target: 'target-prod', from: 'scan-52', to: 'scan-52', change: 'new' },
  })
})
