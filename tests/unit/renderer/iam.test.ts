import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { expected } from '../../../shared/contract/reply'
import { scan, target } from '../../support/window-account'
import { iamAnswers, identityDetail } from '../../support/window-iam'
import { mountApp } from './mount-window'

const open = (at = '/iam', answers = {}) => mountApp({ at, answers })
const rowsOf = (wrapper: Awaited<ReturnType<typeof open>>['wrapper']) =>
  wrapper.findAll('.identities [role="row"]').map((row) => row.findAll('span').map((cell) => cell.text()))
const none = { user: 0, group: 0, role: 0, policy: 0 }
const unread = { scan: null, gap: null, counts: none, matching: none, identities: [] }
const denied = {
  operation: 'iam:GetAccountAuthorizationDetails',
  region: 'global',
  reason: 'denied',
  detail: 'no',
} as const

it('opens on the users, every kind with its count', async () => {
  const { wrapper, asked, text } = await open()
  expect([
    wrapper.findAll('.pick button').map((tab) => [tab.text(), tab.attributes('aria-pressed')]),
    asked('iam.identities'),
    text().includes('acme-prod · as scanned on 24 November'),
  ]).toEqual([
    [
      ['Users 2', 'true'],
      ['Groups 1', 'false'],
      ['Roles 1', 'false'],
      ['Policies 1', 'false'],
    ],
    [{ targetId: 'target-prod', kind: 'user', search: '' }],
    true,
  ])
})

it.each([
  [
    'user',
    [
      ['Name', 'Groups', 'Policies', 'Last use'],
      ['ada', '2', '0', '2026-11-20'],
      ['<img src=x>', '0', '3', 'never'],
    ],
  ],
  [
    'group',
    [
      ['Name', 'Members', 'Policies'],
      ['staff', '1', '1'],
    ],
  ],
  [
    'role',
    [
      ['Name', 'Assumed by', 'Policies', 'Last use'],
      ['audit', '444455556666:root and 1 more', '1', 'not in 400 days'],
    ],
  ],
  [
    'policy',
    [
      ['Name', 'Kind', 'Held by'],
      ['read-ledger', 'Own policy', '2'],
    ],
  ],
])('lists each %s', async (kind, rows) => {
  const { wrapper } = await open(`/iam?kind=${kind}`)
  expect(rowsOf(wrapper)).toEqual(rows)
})

it('opens an identity beside the list, and closes it', async () => {
  const { wrapper, router, asked } = await open()
  const grid = wrapper.get('[role="grid"]')
  await grid.trigger('keydown', { key: 'Enter' })
  await flushPromises()
  const id = 'arn:aws:iam::111122223333:user/ada'
  const facts = wrapper.findAll('.facts > *').map((each) => each.text())
  const doors = wrapper.findAll('.iam__pane a').map((door) => door.attributes('href'))
  expect([router.currentRoute.value.query, asked('iam.identity'), facts, doors]).toEqual([
    { kind: 'user', id, target: 'target-prod' },
    [{ targetId: 'target-prod', id }],
    [
      'Created',
      '2026-01-02',
      'Console password',
      'yes',
      'MFA',
      'no',
      'Active access keys',
      '0',
      'Password, last used',
      '2026-11-20',
    ],
    [
      '/findings?check=iam.user-mfa-console&outcome=all&suppressed=include&finding=finding-1',
      '/iam?kind=policy&id=arn:aws:iam::111122223333:policy/read-ledger',
      '/iam?kind=group&id=arn:aws:iam::111122223333:group/staff',
    ],
  ])
  await wrapper.get('.iam__back').trigger('click')
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ kind: 'user', target: 'target-prod' })
})

it('says a policy in words, and as it is written', async () => {
  const json = '{\n  "Statement": []\n}'
  const { wrapper } = await open('/iam?kind=policy&id=x', {
    'iam.identity': () =>
      identityDetail({
        kind: 'policy',
        signIn: null,
        document: {
          status: 'read',
          json,
          statements: [
            {
              sid: 'Tls',
              effect: 'Deny',
              principals: null,
              actions: { not: false, names: ['*'] },
              resources: { not: true, names: ['arn:aws:s3:::ledger'] },
              conditions: [{ operator: 'Bool', key: 'aws:SecureTransport', values: ['false'] }],
            },
          ],
        },
      }),
  })
  const leaves = [...wrapper.get('.statement dl').element.querySelectorAll('*')].filter(
    ({ children }) => children.length === 0,
  )
  const statement = [
    wrapper.get('.statement__effect').text(),
    ...leaves.map(({ textContent }) => textContent),
  ]
  expect([statement, wrapper.get('.iam__pane details pre').text()]).toEqual([
    [
      'DeniesTls',
      ...['actions', '*', 'everything'],
      ...['on all but', 'arn:aws:s3:::ledger'],
      ...['where', 'aws:SecureTransport', 'Bool', 'false'],
    ],
    json,
  ])
})

it.each([
  [
    'a document that is not read',
    { status: 'unread', gap: { ...denied, detail: 'It is too long.' } },
    'too long',
  ],
  ['one that is not well written', { status: 'faulty', json: '{}', fault: 'Statement: missing' }, 'missing'],
] as const)('shows %s', async (_what, document, said) => {
  const { text } = await open('/iam?kind=policy&id=x', {
    'iam.identity': () => identityDetail({ kind: 'policy', document }),
  })
  expect(text()).toContain(said)
})

it('searches all kinds at once', async () => {
  const { wrapper, text } = await open('/iam?q=staff')
  expect([wrapper.findAll('.pick b').map((n) => n.text()), text().includes('Nothing matches')]).toEqual([
    ['0', '1', '0', '0'],
    true,
  ])
})

it.each([
  ['no scan has read identities', { 'iam.identities': () => unread }, 'No scan has read identities yet'],
  [
    'there is no scan at all',
    { 'iam.identities': () => unread, 'targets.list': () => [target({ lastScan: null })] },
    'No score yet',
  ],
  [
    'the list was refused',
    { 'iam.identities': () => ({ ...unread, scan: scan(), gap: denied }) },
    'AWS refused iam:GetAccountAuthorizationDetails to the role that Triad scans with.',
  ],
  [
    'the list did not come',
    { 'iam.identities': () => ({ ...unread, scan: scan(), gap: { ...denied, reason: 'throttled' } }) },
    'iam:GetAccountAuthorizationDetails gave no answer',
  ],
  ['there is none', { 'iam.identities': () => ({ ...unread, scan: scan() }) }, 'There are no IAM users.'],
  [
    'the history is locked',
    {
      'iam.identities': () => {
        throw expected('failed', 'The history is locked.', 'Close the other Triad.')
      },
    },
    'Close the other Triad.',
  ],
])('says so where %s', async (_what, answers, said) => {
  const { text } = await open('/iam', { ...iamAnswers(), ...answers })
  expect(text()).toContain(said)
})
