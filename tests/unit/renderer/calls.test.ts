import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { expected } from '../../../shared/contract/reply'
import { progress, scan, target } from '../../support/window-account'
import type { Answers } from '../../support/window-bridge'
import { mountApp } from './mount-window'

async function opened(answers: Answers = {}) {
  const window = await mountApp({ answers })
  await window.wrapper.get('.state__calls').trigger('click')
  await flushPromises()
  return window
}
const rows = () =>
  [...document.querySelectorAll('.dialog tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  )
const words = () => document.querySelector('.dialog')?.textContent.replaceAll(/\s+/g, ' ')

it('leads from the number of calls to what was asked', async () => {
  const { wrapper, asked } = await opened()
  expect([wrapper.get('.state__calls').text(), asked('scans.calls'), rows()]).toEqual([
    '612 calls',
    [{ scanId: 'scan-52' }],
    [
      ['s3:GetBucketPolicy', '595'],
      ['ec2:DescribeVpcs', '17'],
    ],
  ])
  expect(words()).toMatch(
    /The scan of acme-prod on .+ sent 612 calls, retries included\. All of them only read\./,
  )
})

it('searches among operations', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  await opened()
  const box = document.querySelector<HTMLInputElement>('.dialog input')
  const type = async (text: string) => {
    if (!box) throw new Error('There is no search box.')
    box.value = text
    box.dispatchEvent(new Event('input'))
    vi.advanceTimersByTime(300)
    await flushPromises()
    return rows()
  }
  expect([await type('VPC'), await type('nothing so called')]).toEqual([
    [['ec2:DescribeVpcs', '17']],
    [['No operation is called so.']],
  ])
  vi.useRealTimers()
})

it('says where the calls of an old scan were not kept', async () => {
  await opened({ 'scans.calls': () => [] })
  expect(rows()).toEqual([['What this scan asked was not kept.']])
})

it('says what a failure means, and asks again', async () => {
  let broken = true
  const { asked } = await opened({
    'scans.calls': () => {
      if (broken) throw expected('failed', 'The history is locked.', 'Close the other Triad.')
      return [{ operation: 'ec2:DescribeVpcs', calls: 17 }]
    },
  })
  expect(words()).toContain('The scan and its results are untouched.')
  broken = false
  document.querySelector<HTMLButtonElement>('.dialog .failed button')?.click()
  await flushPromises()
  expect([asked('scans.calls').length, rows()]).toEqual([2, [['ec2:DescribeVpcs', '17']]])
})

it('stays while a scan runs behind it, and then tells of that one', async () => {
  let last = scan()
  const { asked, bridge } = await opened({ 'targets.list': () => [target({ lastScan: last })] })
  bridge.say({ type: 'scan.progressed', progress: progress() })
  await flushPromises()
  const during = rows().length
  last = scan({ id: 'scan-53', calls: 17 })
  bridge.say({
    type: 'scan.ended',
    progress: progress({ step: 'ended', status: 'complete' }),
  })
  await flushPromises()
  expect([during, asked('scans.calls'), words()]).toEqual([
    2,
    [{ scanId: 'scan-52' }, { scanId: 'scan-53' }],
    expect.stringContaining('sent 17 calls'),
  ])
})
