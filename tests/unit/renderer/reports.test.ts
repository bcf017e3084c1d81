import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { expected } from '../../../shared/contract/reply'
import type { IssuedReportView } from '../../../shared/contract/views'
import { mountApp } from './mount-window'

const issued = (over: Partial<IssuedReportView> = {}): IssuedReportView => ({
  ...{ id: 'r1', title: 'Cloud security posture', subject: '3 accounts', preset: 'executive', paper: 'a4' },
  ...{ language: 'en', redacted: true, version: '0.1.0', catalogue: '1.1', model: 1 },
  ...{ issuedAt: '2026-11-24T14:02:41.000Z', targetIds: ['target-prod'] },
  files: [
    { format: 'pdf', name: 'triad-report.pdf', sha256: 'ab'.repeat(32), bytes: 1234 },
    { format: 'html', name: 'triad-report.html', sha256: 'cd'.repeat(32), bytes: 1234 },
  ],
  ...over,
})
const answers = {
  'report.preview': () => ({ id: 'p1', title: 'Cloud security posture' }),
  'report.issued': () => [issued()],
  'report.logo': () => ({ logo: null }),
  'report.issue': () => ({ report: issued(), noPdf: null }),
}
const open = (more = {}) => mountApp({ at: '/reports', answers: { ...answers, ...more } })
type Window = Awaited<ReturnType<typeof open>>
const issue = async ({ wrapper }: Window) => {
  await wrapper.get('form').trigger('submit')
  await flushPromises()
}

it('shows the pages in a frame in which nothing runs', async () => {
  const { wrapper, asked } = await open()
  const { sandbox, src, title } = wrapper.get('iframe').attributes()
  expect([{ sandbox, src, title }, asked('report.preview')]).toEqual([
    { sandbox: '', src: '/report/p1.html', title: 'Preview of the report' },
    [{ language: 'en', paper: 'a4', redact: false }],
  ])
})

it('makes the preview anew with every choice', async () => {
  const { wrapper, asked } = await open()
  const [language, paper] = wrapper.findAll('form select')
  await language?.setValue('es')
  await paper?.setValue('letter')
  await wrapper.get('form > label input[type=checkbox]').setValue(true)
  await wrapper.findAll('form input[type=radio]')[1]?.trigger('change')
  await flushPromises()
  expect(asked('report.preview').at(-1)).toEqual({
    ...{ language: 'es', paper: 'letter', redact: true, targetIds: ['target-prod'] },
  })
})

it('issues what was chosen, and lists it', async () => {
  const window = await open()
  await issue(window)
  expect([window.asked('report.issue'), window.asked('report.issued').length, window.text()]).toEqual([
    [{ language: 'en', paper: 'a4', redact: false }],
    2,
    expect.stringContaining('Issued. It is kept below and can be downloaded.'),
  ])
})

it('says why there is no PDF, and that the pages were kept', async () => {
  const window = await open({
    'report.issue': () => ({ report: issued(), noPdf: 'there is no Chrome on this machine' }),
  })
  await issue(window)
  expect(window.text()).toContain(
    'No PDF was made: there is no Chrome on this machine. The same pages were kept as HTML',
  )
})

it('gives issued reports back by their address, and shows one in the frame', async () => {
  const { wrapper } = await open()
  const row = wrapper.get('tbody tr')
  const links = row.findAll('a').map((link) => [link.attributes('href'), link.attributes('download')])
  await row.get('button').trigger('click')
  expect([links, row.get('.mono').text(), row.text(), wrapper.get('iframe').attributes('src')]).toEqual([
    [
      ['/report/r1.pdf', 'triad-report.pdf'],
      ['/report/r1.html', 'triad-report.html'],
    ],
    'abababababab',
    expect.stringContaining('names hidden'),
    '/report/r1.html',
  ])
})

it.each([
  ['report.preview', 'There is no preview.'],
  ['report.issued', 'The list cannot be shown.'],
])('says what it means where %s fails', async (channel, meaning) => {
  const fails = () => {
    throw expected('failed', 'It broke.', 'Try again.')
  }
  const { text } = await open({ [channel]: fails })
  expect(text()).toContain(meaning)
})

it('says that nothing was kept where issuing fails', async () => {
  const window = await open({
    'report.issue': () => {
      throw expected('failed', 'The disk is full.', 'Free some space.')
    },
  })
  await issue(window)
  expect(window.text()).toContain('The disk is full. The report was not issued. Nothing was kept.')
})

it('says so where nothing was issued yet', async () => {
  const { text } = await open({ 'report.issued': () => [] })
  expect(text()).toContain('No report was issued yet.')
})
