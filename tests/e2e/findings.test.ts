// Long: one walk through the page.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { account, finding, group } from '../support/window-account'
import { windows } from './open-window'

let browser: Awaited<ReturnType<typeof windows>>
beforeAll(async () => {
  browser = await windows()
})
afterAll(() => browser.close())

const active = async (page: Page) => {
  const id = await page.locator('.findings').getAttribute('aria-activedescendant')
  return (
    await page
      .locator(`#${id ?? ''} [role=gridcell]`)
      .nth(1)
      .innerText()
  )
    .split(/\s{2,}|\n/)[0]
    ?.trim()
}
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName)

it('is walked by keys alone: list, check, drawer and back to the same place', async () => {
  const { page } = await browser.open({}, { path: '/findings' })
  await page.locator('.group').first().waitFor()
  await page.locator('.findings').focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
    await page.keyboard.press(key)
  await page.getByText('resource-2').waitFor()
  const there = await active(page)
  await page.keyboard.press('Enter')
  await page.locator('.drawer .tabs').waitFor()
  const inDrawer = await page.evaluate(() => document.activeElement?.closest('.drawer') !== null)
  const link = page.url().split('#')[1]
  await page.keyboard.press('Escape')
  await page.locator('.drawer').waitFor({ state: 'detached' })
  const back = [await active(page), await focused(page), page.url().split('#')[1]]
  await page.keyboard.press('ArrowLeft')
  expect({ there, inDrawer, link, back, folded: await page.locator('.finding').count() }).toEqual({
    there: expect.stringContaining('resource-2'),
    inDrawer: true,
    link: '/findings?target=target-prod&finding=s3.bucket-tls-only-2',
    back: [there, 'treegrid', '/findings?target=target-prod'],
    folded: 0,
  })
})

it('searches from the key /, in the address, and finds its way back', async () => {
  const { page, server } = await browser.open({}, { path: '/findings' })
  await page.locator('.group').first().waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('logs')
  await page.getByText('Search: logs').waitFor()
  await page.goBack()
  await page.getByText('Search: logs').waitFor({ state: 'detached' })
  const searched = server.asked.filter(
    ({ name, request }) => name === 'findings.groups' && 'search' in (request as object),
  )
  expect(searched.map(({ request }) => request)).toMatchObject([
    { search: 'logs', outcomes: ['fail'], suppressed: 'hide' },
  ])
})

it('opens on unsuppressed failures, shows every filter as a chip, and removes each', async () => {
  const { page } = await browser.open(
    {},
    { path: '/findings?severity=high&part=integrity.hashing&operation=s3:GetBucketPolicy&q=x' },
  )
  await page.locator('.chips').waitFor()
  const chips = () => page.locator('.chips li').allInnerTexts()
  const before = (await chips()).map((text) => text.split('\n')[0]?.trim())
  await page.locator('.chips button', { hasText: 'Severity: High' }).click()
  await page.locator('.chips button', { hasText: 'Severity: High' }).waitFor({ state: 'detached' })
  const link = page.url().split('#')[1]
  await page.locator('.chips').getByRole('button', { name: 'Start over' }).click()
  await page.waitForURL(/findings\?target=target-prod$/)
  expect({ before, link }).toMatchObject({
    before: [
      'Outcome: Failing',
      'Severity: High',
      'Goal: Hashing',
      'Hidden by: s3:GetBucketPolicy',
      'Search: x',
      'Not set aside',
      'Start over',
    ].map((text): unknown => expect.stringContaining(text)),
    link: '/findings?part=integrity.hashing&operation=s3:GetBucketPolicy&q=x&target=target-prod',
  })
})

it('says so where nothing matches, and starts over', async () => {
  const none = { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0, attested: 0, suppressed: 0 }
  const { page } = await browser.open(
    {
      'findings.groups': (filter) =>
        filter.search === undefined
          ? account()['findings.groups']!(filter)
          : { groups: [], matching: 0, counts: none, facets: { services: [], regions: [], owners: [] } },
    },
    { path: '/findings?q=nothing' },
  )
  await page.getByText('Nothing matches these filters').waitFor()
  await page.locator('.empty').getByRole('button', { name: 'Start over' }).click()
  await page.locator('.group').first().waitFor()
})

it('walks 200,000 findings with a hundred lines in the page and one page of answers at a time', async () => {
  const many = {
    ...group(['s3.bucket-tls-only', 'Many', 'high', [0, 200_000, 0, 0, 0], 1]),
    matching: 200_000,
  }
  const { page, server } = await browser.open(
    {
      'findings.groups': () => ({
        groups: [many],
        matching: 200_000,
        counts: many.counts,
        facets: { services: [], regions: [], owners: [] },
      }),
      'findings.list': ({ offset, limit }) => ({
        total: 200_000,
        findings: Array.from({ length: Math.min(limit, 200_000 - offset) }, (_, index) =>
          finding({
            id: `f${offset + index}`,
            resource: { ...finding().resource, name: `resource-${offset + index}` },
          }),
        ),
      }),
    },
    { path: '/findings' },
  )
  await page.locator('.group').click()
  await page.getByText('resource-0', { exact: true }).waitFor()
  await page.locator('.findings').focus()
  await page.keyboard.press('End')
  await page.getByText('resource-199999').waitFor()
  const asked = server.asked.filter(({ name }) => name === 'findings.list').length
  expect([(await page.locator('.line').count()) < 100, asked <= 4]).toEqual([true, true])
})

it('keeps the last good list on screen while a scan’s end loads a new one', async () => {
  const { page, server } = await browser.open({}, { path: '/findings?check=s3.bucket-tls-only' })
  await page.getByText('resource-3', { exact: true }).waitFor()
  const before = server.asked.filter(({ name }) => name === 'findings.groups').length
  server.say({
    type: 'scan.ended',
    progress: {
      scanId: 's',
      profile: 'acme-prod',
      status: 'complete',
      accountId: null,
      targetId: null,
      step: 'ended',
      unitsPlanned: 1,
      unitsEnded: 1,
      calls: 1,
      services: [],
      startedAt: '2026-11-24T14:00:00.000Z',
      problem: null,
    },
  })
  await page.getByText('Complete', { exact: true }).waitFor()
  await page.getByText('resource-3', { exact: true }).waitFor()
  expect(server.asked.filter(({ name }) => name === 'findings.groups').length).toBe(before + 1)
})
