import { expect, it } from 'vitest'
import { expected } from '../../../shared/contract/reply'
import { account, scan, target } from '../../support/window-account'
import { mountApp } from './mount-window'

const open = (answers = {}) => mountApp({ at: '/responsibilities', answers })
const rowOf = (wrapper: Awaited<ReturnType<typeof open>>['wrapper'], title: string) => {
  const row = wrapper.findAll('.row').find((each) => each.get('h3').text().endsWith(title))
  if (row === undefined) throw new Error(`No row ${title}.`)
  return row
}
const doorsOf = (row: ReturnType<typeof rowOf>) =>
  row.findAll('a').map((link) => [link.text(), link.attributes('href')])

it('shows both halves and the notes’ lists, item by item', async () => {
  const { wrapper, asked } = await open()
  expect([
    wrapper.findAll('main h2').map((head) => head.text()),
    wrapper.findAll('.row').length,
    asked('responsibilities.get'),
  ]).toEqual([
    [
      'Ours: security in the cloud',
      'Ten steps to a safe root account',
      'AWS: security of the cloud',
      'Everyday hygiene',
      'Six areas of good practice',
      'Securing data',
    ],
    33,
    [{ targetId: 'target-prod' }],
  ])
})

it('makes every count of an item a door to its findings', async () => {
  const { wrapper } = await open()
  expect(doorsOf(rowOf(wrapper, 'S3 buckets'))).toEqual([
    [
      expect.stringMatching(/^\d+\d+\.\d proven, up to/),
      '/findings?of=data.s3&outcome=fail,unknown&suppressed=include',
    ],
    ['1 failing', '/findings?of=data.s3'],
    ['1 not seen', '/findings?of=data.s3&outcome=unknown'],
    ['1 accepted risk', '/findings?of=data.s3&outcome=all&suppressed=only'],
    ['3 passed', '/findings?of=data.s3&outcome=pass'],
    ['1 not applicable', '/findings?of=data.s3&outcome=not-applicable'],
  ])
})

it('opens an item to its checks, what passed folded behind a count', async () => {
  const { wrapper } = await open()
  const row = rowOf(wrapper, 'Multi-factor authentication')
  const button = row.get('button')
  await button.trigger('click')
  const listed = () => row.findAll('.checks li .checks__what > a').map((check) => check.attributes('href'))
  const folded = listed()
  await row.get('.checks__rest button').trigger('click')
  expect([button.attributes('aria-expanded'), folded, listed()]).toEqual([
    'true',
    ['/findings?check=iam.user-mfa-console&outcome=all&suppressed=include'],
    [
      '/findings?check=iam.user-mfa-console&outcome=all&suppressed=include',
      '/findings?check=iam.root-mfa&outcome=all&suppressed=include',
    ],
  ])
})

it('claims nothing that no check judges', async () => {
  const { wrapper } = await open()
  const row = rowOf(wrapper, 'Hardware: Regions, zones, edge')
  expect([
    row.get('h3').text(),
    row.get('.row__counts').text(),
    row.get('button').attributes('disabled'),
    row.find('.mark--pass').exists(),
  ]).toEqual([
    'No check judges this yet.: Hardware: Regions, zones, edge',
    'No check judges this yet.',
    '',
    false,
  ])
})

it.each([
  ['before the first scan', { scan: null }, 'No score yet'],
  ['of a scan', { scan: scan() }, 'as scanned on 24 November'],
])('says %s where it stands', async (_name, over, said) => {
  const base = await account()['responsibilities.get']!({ targetId: 'target-prod' })
  const { text } = await open({ 'responsibilities.get': () => ({ ...base, target: target(), ...over }) })
  expect(text()).toContain(said)
})

it('says what failed, what it means and what to do', async () => {
  const { text } = await open({
    'responsibilities.get': () => {
      throw expected('failed', 'The history is locked.', 'Close the other Triad.')
    },
  })
  for (const said of ['The history is locked.', 'No figures can be shown.', 'Close the other Triad.'])
    expect(text()).toContain(said)
})
