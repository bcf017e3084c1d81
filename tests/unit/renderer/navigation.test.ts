import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { target } from '../../support/window-account'
import { later, mountApp } from './mount-window'

const settle = async () => {
  await vi.dynamicImportSettled()
  await flushPromises()
}
const Slow = { render: () => 'the slow page' }

/** The window on a page, while another one that was asked for is still being read from the disk. */
async function onTheWay(at: string, answers = {}, meta: { period?: 'trendDays' } = {}) {
  const file = later<typeof Slow>()
  const mounted = await mountApp({ at, answers })
  const { router } = mounted
  router.addRoute({ path: '/slow', component: () => file.promise, meta })
  await settle()
  const going = router.push('/slow').catch(() => 'not read' as const)
  await flushPromises()
  expect(router.currentRoute.value.path).toBe(at.split('?')[0])
  const arrive = async () => {
    file.settle(Slow)
    const failure = await going
    await settle()
    const { path, query } = router.currentRoute.value
    return { failed: failure !== undefined, path, query }
  }
  return { ...mounted, file, arrive }
}
const periodOf = (days: string) => `.periods__one:nth-child(${String(['7', '30', '90'].indexOf(days) + 1)})`

it('keeps the click on a page that is being read when a period is chosen, and takes the period there', async () => {
  const { wrapper, arrive } = await onTheWay('/', {}, { period: 'trendDays' })
  await wrapper.find(periodOf('90')).trigger('click')
  expect(await arrive()).toEqual({
    failed: false,
    path: '/slow',
    query: { target: 'target-prod', days: '90' },
  })
  expect([localStorage.getItem('triad.overview-days'), localStorage.getItem('triad.trend-days')]).toEqual([
    '90',
    '90',
  ])
})

it('takes no period to a page that does not look back', async () => {
  const { wrapper, arrive } = await onTheWay('/')
  await wrapper.find(periodOf('7')).trigger('click')
  expect(await arrive()).toEqual({ failed: false, path: '/slow', query: { target: 'target-prod' } })
  expect(localStorage.getItem('triad.trend-days')).toBe('365')
})

it('keeps it when the account becomes known meanwhile, and names that in the address', async () => {
  const accounts = later<readonly ReturnType<typeof target>[]>()
  const { arrive } = await onTheWay('/iam', { 'targets.list': () => accounts.promise })
  accounts.settle([target()])
  await settle()
  expect(await arrive()).toEqual({ failed: false, path: '/slow', query: { target: 'target-prod' } })
})

it('keeps it when the page that is left writes into its own address, and writes nothing any more', async () => {
  const { wrapper, arrive } = await onTheWay('/responsibilities')
  await wrapper.find('h3 button').trigger('click')
  expect(await arrive()).toEqual({ failed: false, path: '/slow', query: { target: 'target-prod' } })
})

it('writes the period into the page at hand where the other one cannot be read', async () => {
  const { wrapper, router, file } = await onTheWay('/', {}, { period: 'trendDays' })
  await wrapper.find(periodOf('90')).trigger('click')
  file.fail(new Error('Its file is gone.'))
  await settle()
  const { path, query } = router.currentRoute.value
  expect({ path, query }).toEqual({ path: '/', query: { target: 'target-prod', days: '90' } })
})
