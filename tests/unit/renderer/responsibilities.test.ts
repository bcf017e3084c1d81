import { DOMWrapper, flushPromises } from '@vue/test-utils'
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
  await flushPromises()
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

/** The item opened, so that its checks show. */
async function opened(title: string, answers = {}) {
  const window = await open(answers)
  const row = rowOf(window.wrapper, title)
  await row.get('button').trigger('click')
  await flushPromises()
  return { ...window, row }
}
const buttonOf = (within: { findAll: (selector: string) => DOMWrapper<Element>[] }, name: string) => {
  const button = within.findAll('button').find((each) => each.text() === name)
  if (button === undefined) throw new Error(`No button ${name}.`)
  return button
}
const dialog = () => new DOMWrapper(document.body).get('[role="dialog"]')

it.each([
  ['Keep root credentials in a safe place', 'Stated by grace, until 31 December', ['Renew…', 'Withdraw']],
  ['Awareness of phishing', 'The statement ended on 2 November.', ['Attest…']],
  ['Sign out of root and stay out', 'Nobody has stated it yet.', ['Attest…']],
])('says under “%s” that %s', async (title, said, ways) => {
  const { row } = await opened(title)
  const state = row.get('.manual')
  expect([state.get('small').text(), state.findAll('button').map((way) => way.text())]).toEqual([said, ways])
})

it('attests with a statement, its grounds, who and until when, and offers to undo it', async () => {
  const { row, asked, bridge, text } = await opened('Sign out of root and stay out')
  await buttonOf(row, 'Attest…').trigger('click')
  const form = dialog()
  expect(form.get<HTMLInputElement>('#attest-person').element.value).toBe('ada')
  expect(form.get<HTMLTextAreaElement>('#attest-statement').element.value).toContain(
    'none is signed in as root',
  )
  expect(form.text()).toMatch(/Proven score\s*63\.9/)
  await form.get('#attest-evidence').setValue(' Seen on 3 laptops ')
  await form.get('form').trigger('submit')
  await flushPromises()
  expect(asked('decisions.attest')).toEqual([
    {
      ...{ targetId: 'target-prod', checkId: 'manual.root-signed-out', person: 'ada' },
      statement: expect.stringContaining('none is signed in as root') as string,
      evidence: { type: 'text', text: 'Seen on 3 laptops' },
      endsAt: expect.stringMatching(/^20\d\d-/) as string,
    },
  ])
  expect(text()).toContain('is attested until')
  await buttonOf(new DOMWrapper(document.body), 'Undo').trigger('click')
  await flushPromises()
  expect(bridge.asked.at(-1)).toEqual({ name: 'decisions.withdraw', request: { id: 'attestation-9' } })
})

it('withdraws, and undone states the same again', async () => {
  const { row, asked } = await opened('Keep root credentials in a safe place')
  await buttonOf(row, 'Withdraw').trigger('click')
  await flushPromises()
  expect(asked('decisions.withdraw')).toEqual([{ id: 'attestation-1' }])
  await buttonOf(new DOMWrapper(document.body), 'Undo').trigger('click')
  await flushPromises()
  expect(asked('decisions.attest')).toEqual([
    {
      ...{ targetId: 'target-prod', checkId: 'manual.root-credentials-safe', person: 'grace' },
      ...{ statement: 'Both are in safes, in two buildings.', endsAt: '2026-12-31T09:00:00.000Z' },
      evidence: { type: 'text', text: 'Seal 4711 of 2 October' },
    },
  ])
})

it('says in the dialog what kept it from being attested, and keeps what was written', async () => {
  const { row } = await opened('Sign out of root and stay out', {
    'decisions.attest': () => {
      throw expected('bad-request', 'It holds 90 days at most.', 'Choose an earlier end date.')
    },
  })
  await buttonOf(row, 'Attest…').trigger('click')
  await dialog().get('#attest-evidence').setValue('Seen')
  await dialog().get('form').trigger('submit')
  await flushPromises()
  expect([
    dialog().get('[role="alert"]').text(),
    dialog().get<HTMLTextAreaElement>('#attest-evidence').element.value,
  ]).toEqual(['It holds 90 days at most. Choose an earlier end date.', 'Seen'])
})

it.each([
  ['without a statement', '#attest-statement', ' '],
  ['without a person', '#attest-person', ' '],
  ['until a day that is over', 'input[type="date"]', '2020-01-01'],
  ['until a day too far off', 'input[type="date"]', '2999-01-01'],
])('cannot attest %s', async (_which, field, value) => {
  const { row, asked } = await opened('Sign out of root and stay out')
  await buttonOf(row, 'Attest…').trigger('click')
  await dialog().get(field).setValue(value)
  await dialog().get('form').trigger('submit')
  await flushPromises()
  expect([buttonOf(dialog(), 'Attest').attributes('disabled'), asked('decisions.attest')]).toEqual(['', []])
})
