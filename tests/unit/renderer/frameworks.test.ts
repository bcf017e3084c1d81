import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { account, scan, target } from '../../support/window-account'
import { mountApp } from './mount-window'

const open = (at = '/frameworks', answers = {}) => mountApp({ at, answers })
type Window = Awaited<ReturnType<typeof open>>['wrapper']
const rowOf = (wrapper: Window, id: string) => {
  const row = wrapper.findAll('.control').find((each) => each.get('.control__id').text().endsWith(` ${id}`))
  if (row === undefined) throw new Error(`No control ${id}.`)
  return row
}
const ids = (wrapper: Window) => wrapper.findAll('.control__id').map((id) => id.text().split(': ')[1])

it('opens on the first framework, and is one step from the others', async () => {
  const { wrapper, asked } = await open()
  expect([
    wrapper.get('.whole h2').text(),
    wrapper.findAll('.ways a').map((tab) => [tab.text(), tab.attributes('href')]),
    wrapper.get('.ways [aria-current=page]').text(),
    asked('frameworks.get'),
  ]).toEqual([
    'CIS AWS Foundations Benchmark 7.0',
    [
      ['CIS AWS Foundations', '/frameworks/cis-aws-foundations'],
      ['AWS Security Hub', '/frameworks/security-hub'],
      ['PCI DSS', '/frameworks/pci-dss'],
    ],
    'CIS AWS Foundations',
    [{ targetId: 'target-prod', framework: 'cis-aws-foundations' }],
  ])
})

it('says how a control stands, and makes every count a door to the same findings', async () => {
  const { wrapper } = await open('/frameworks/security-hub')
  const row = rowOf(wrapper, 'S3.5')
  expect([
    row.get('h3').text(),
    row.findAll('a').map((link) => [link.text(), link.attributes('href')]),
    row.findAll('small').at(-1)?.text(),
  ]).toEqual([
    'Failing: S3.5Buckets refuse plain HTTP',
    [
      [
        expect.stringMatching(/^\d+\d+\.\d proven, up to/),
        '/findings?framework=security-hub&control=S3.5&outcome=fail,unknown&suppressed=include',
      ],
      ['1 failing', '/findings?framework=security-hub&control=S3.5'],
      ['1 not seen', '/findings?framework=security-hub&control=S3.5&outcome=unknown'],
      ['1 accepted risk', '/findings?framework=security-hub&control=S3.5&outcome=all&suppressed=only'],
      ['2 passed', '/findings?framework=security-hub&control=S3.5&outcome=pass'],
    ],
    expect.stringMatching(/^up to \d+ · 80.% seen · 1 check$/),
  ])
})

it('opens a control to its checks, and says so in the address', async () => {
  const { wrapper, router } = await open('/frameworks/cis-aws-foundations')
  const row = rowOf(wrapper, '2.10')
  await row.get('button').trigger('click')
  await flushPromises()
  expect([
    row.get('button').attributes('aria-expanded'),
    row.findAll('.checks__what > a').map((check) => check.attributes('href')),
    router.currentRoute.value.query['item'],
  ]).toEqual(['true', ['/findings?check=iam.user-mfa-console&outcome=all&suppressed=include'], '2.10'])
})

it('shows only what stands so, and only what is searched for', async () => {
  const { wrapper, router } = await open('/frameworks/cis-aws-foundations')
  const failing = wrapper.findAll('.filter .pick button').find((each) => each.text().startsWith('Failing'))
  await failing?.trigger('click')
  await flushPromises()
  const some = ids(wrapper)
  await router.replace({ query: { status: 'fail', q: 'console' } })
  await flushPromises()
  expect([some, ids(wrapper)]).toEqual([['2.4', '2.10', '3.1.1'], ['2.10']])
  await router.replace({ query: { q: 'no such thing' } })
  await flushPromises()
  expect(wrapper.get('.none').text()).toContain('No control matches.')
})

it('saves what it shows, as a table or whole', async () => {
  const { wrapper } = await open('/frameworks/pci-dss')
  const saved: [string, string][] = []
  const blobs: Blob[] = []
  const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return 'blob:framework'
  })
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push([this.download, this.href])
  })
  for (const button of wrapper.findAll('.whole__save button')) await button.trigger('click')
  make.mockRestore()
  click.mockRestore()
  const [csv = '', json = ''] = await Promise.all(blobs.map((blob) => blob.text()))
  expect(saved.map(([name]) => name)).toEqual(['triad-pci-dss-acme-prod.csv', 'triad-pci-dss-acme-prod.json'])
  expect(csv.split('\r\n')[0]).toContain(
    '"profile","account","framework","control","title","status","proven"',
  )
  const [whole] = JSON.parse(json) as [{ controls: readonly { id: string }[] }]
  expect(whole.controls.map(({ id }) => id)).toEqual(ids(wrapper))
})

it.each([
  ['before the first scan', { scan: null }, 'No score yet'],
  ['of a scan', { scan: scan() }, 'as scanned on 24 November'],
  ['with nothing to assess', { figure: null }, 'nothing to assess'],
  ['with too little seen', { figure: { proven: 10, possible: 95, coverage: 12 } }, 'for a score: only 12'],
])('says %s where it stands', async (_name, over, said) => {
  const base = await account()['frameworks.get']!({ targetId: 'target-prod', framework: 'pci-dss' })
  const { text } = await open('/frameworks/pci-dss', {
    'targets.list': () => [target()],
    'frameworks.get': () => ({ ...base, ...over }),
  })
  expect(text()).toContain(said)
})

it('keeps the framework in the filter of findings, as one chip', async () => {
  const { wrapper, asked } = await open('/findings?framework=pci-dss&control=8.4.2')
  const chips = wrapper
    .findAll('.chips button')
    .map((chip) => chip.find('span').exists() && chip.get('span').text())
  expect(chips).toContain('PCI DSS: 8.4.2')
  expect(asked('findings.groups').at(-1)).toMatchObject({ framework: 'pci-dss', control: '8.4.2' })
})
