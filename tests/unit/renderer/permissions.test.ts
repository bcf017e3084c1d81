import { expect, it, vi } from 'vitest'
import { account, target } from '../../support/window-account'
import { mountApp } from './mount-window'

const open = (answers = {}, at = '/permissions') => mountApp({ at, answers })

it('says what was refused, where, what that hides and costs, the costliest first', async () => {
  const { wrapper, text } = await open()
  const rows = wrapper
    .findAll('.refused tbody tr')
    .map((row) => [
      row.findAll('code').map((action) => action.text()),
      row.findAll('td')[0]!.text(),
      row.findAll('td')[2]!.text(),
      row.findAll('a').map((link) => link.attributes('href'))[0],
    ])
  const many = 'eu-central-1, eu-west-1, us-east-1 and 2 more'
  expect(rows).toEqual([
    [
      ['rds:DescribeDBInstances'],
      many,
      'up to +13.5',
      '/findings?outcome=unknown&operation=rds:DescribeDBInstances&suppressed=include',
    ],
    [
      ['kms:ListKeys'],
      'eu-west-1',
      'up to +1.1',
      '/findings?outcome=unknown&operation=kms:ListKeys&suppressed=include',
    ],
    [
      ['s3:ListAllMyBuckets'],
      many,
      'up to +13.5',
      '/findings?outcome=unknown&operation=s3:ListBuckets&suppressed=include',
    ],
  ])
  expect(text()).toContain('3 actions were refused.')
  expect(text()).toContain('One line is refused by a policy of the organization (SCP)')
})

it('shows the policy in three ways, to copy or to save', async () => {
  const { wrapper } = await open()
  const saved: [string, string][] = []
  const make = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:policy')
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push([this.download, this.href])
  })
  const seen: string[] = []
  for (const kind of ['JSON', 'Terraform', 'CloudFormation']) {
    const tab = wrapper.findAll('.policy [role=tab]').find((each) => each.text() === kind)!
    await tab.trigger('mousedown', { button: 0 })
    seen.push(wrapper.get('.policy pre').text())
    await wrapper.get('.policy .card__head button').trigger('click')
  }
  const sizes = make.mock.calls.map(([blob]) => (blob as Blob).size)
  make.mockRestore()
  click.mockRestore()
  expect([seen, saved, sizes]).toEqual([
    ['{"Version": "2012-10-17"}', 'var.role_name', '!Ref RoleName'],
    [
      ['triad-missing.json', 'blob:policy'],
      ['triad-missing.tf', 'blob:policy'],
      ['triad-missing.cfn.yaml', 'blob:policy'],
    ],
    [25, 13, 13],
  ])
})

it.each([
  [
    'nothing was refused',
    { 'permissions.missing': () => ({ missing: [], files: null }) },
    'Nothing was refused',
  ],
  [
    'the account was never scanned',
    {
      'targets.list': () => [target({ lastScan: null, score: null })],
      'permissions.missing': () => ({ missing: [], files: null }),
    },
    'No score yet',
  ],
])('says where %s', async (_name, answers, said) => {
  const { text, wrapper } = await open(answers)
  expect([text().includes(said), wrapper.find('.refused').exists()]).toEqual([true, false])
})

it('has no policy where only the organization refuses', async () => {
  const { missing } = await account()['permissions.missing']!({ targetId: 'target-prod' })
  const { wrapper } = await open({
    'permissions.missing': () => ({ missing: missing.slice(2), files: null }),
  })
  expect([wrapper.findAll('.refused tbody tr').length, wrapper.find('.policy').exists()]).toEqual([1, false])
})

it('is reached from what was not seen', async () => {
  const { wrapper } = await open({}, '/')
  expect(wrapper.findAll('.unseen a').map((link) => link.attributes('href'))).toContain('/permissions')
})
