import { expect, it, vi } from 'vitest'
import { flushPromises } from '@vue/test-utils'
import { account, point, target } from '../../support/window-account'
import { mountApp } from './mount-window'

// Chart.js needs a canvas; what it is given is looked at instead.
const given: { type: string; data: unknown }[] = []
vi.mock('vue-chartjs', () => {
  const stub = (type: string) => ({
    props: ['data', 'options'],
    setup: (props: { data: unknown }) => {
      given.push({ type, data: props.data })
      return () => null
    },
  })
  return { Line: stub('line'), Bar: stub('bar') }
})

const trend = async () => account()['trend.get']!({ targetId: 'target-prod', days: 365 })
const open = async (at = '/trends', answers = {}) => {
  given.length = 0
  const mounted = await mountApp({ at, answers })
  await vi.waitFor(async () => {
    await flushPromises()
    expect(mounted.text()).toMatch(/Proven score|Date|No scan in this time/)
  })
  return mounted
}

it('draws proven with its band, goals, severities and causes', async () => {
  const { text } = await open()
  expect(given.map(({ type }) => type)).toEqual(['line', 'line', 'bar', 'bar'])
  expect(text()).toContain('from 48.0 to 63.9 (+15.9) since 24 November 2025')
})

it('draws a scan without a score as a gap', async () => {
  const points = [
    point({ scanId: 'a', at: '2026-11-01T00:00:00.000Z' }),
    point({
      scanId: 'b',
      at: '2026-11-08T00:00:00.000Z',
      proven: null,
      possible: null,
      coverage: null,
      status: 'partial',
    }),
    point(),
  ]
  await open('/trends', { 'trend.get': async () => ({ ...(await trend()), points }) })
  const { datasets } = given[0]!.data as { datasets: { data: { y: number | null }[] }[] }
  expect(datasets[0]!.data.map(({ y }) => y)).toEqual([63.85, null, 63.85])
})

it('shows the same numbers as a table that sorts', async () => {
  const { wrapper } = await open('/trends?view=table')
  const column = (index: number) => wrapper.findAll('tbody tr').map((row) => row.findAll('td')[index]!.text())
  expect(column(0)[0]).toBe('2026-11-24 14:02')
  await wrapper.findAll('thead button')[1]!.trigger('click')
  const once = column(1)
  expect([once.map(Number), wrapper.findAll('th')[1]!.attributes('aria-sort')]).toEqual([
    once.map(Number).sort((a, b) => b - a),
    'descending',
  ])
})

it('says where there is no scan in that time', async () => {
  const { text } = await open('/trends', {
    'trend.get': async () => ({ ...(await trend()), target: target(), points: [], moves: [] }),
  })
  expect(text()).toContain('No scan in this time')
})
