import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account } from '../support/window-account'
import { fleetOf } from '../support/window-fleet'
import { axeFinds } from './axe'
import { windows } from './open-window'

let browser: Awaited<ReturnType<typeof windows>>
beforeAll(async () => {
  browser = await windows()
})
afterAll(() => browser.close())

const pages = [
  ['overview', '/', '.hero'],
  ['responsibilities', '/responsibilities', '.row'],
  ['frameworks', '/frameworks', '.control'],
  ['controls that need a hand', '/frameworks/security-hub?status=fail,unknown&item=S3.5', '.control .checks'],
  ['findings', '/findings', '.group'],
  ['findings of an item', '/findings?of=data.s3', '.group'],
  ['findings with an open check', '/findings?check=s3.bucket-tls-only&outcome=all', '.finding__name'],
  ['a finding', '/findings?check=s3.bucket-tls-only&finding=s3.bucket-tls-only-0', '.drawer .tabs'],
  ['a finding’s evidence', '/findings?finding=s3.bucket-tls-only-0&tab=evidence', '.evidence'],
  ['iam', '/iam', '.identities__line'],
  ['an identity', '/iam?kind=user&id=arn:aws:iam::111122223333:user/ada', '.iam__pane h2'],
  ['trends', '/trends', 'canvas'],
  ['trends as table', '/trends?view=table', 'tbody tr'],
  ['compare', '/compare?columns=all', '.matrix__row'],
  ['two accounts', '/compare/accounts', '.differing'],
  ['changes', '/compare/dates?from=scan-48&change=new', '.changes a'],
  ['missing permissions', '/permissions', '.policy'],
  ['settings', '/settings', '#settings-history table'],
  ['reports', '/reports', '.issued'],
] as const

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(pages)(
    '%s: axe finds nothing, the page breaks no policy and says no error',
    async (_name, path, ready) => {
      const { page, trouble } = await browser.open({}, { colorScheme, reducedMotion: 'reduce', path })
      await page.locator(ready).first().waitFor()
      expect([await axeFinds(page), trouble]).toEqual([[], []])
    },
  )

  it('dialogs: axe finds nothing', async () => {
    const { page } = await browser.open({}, { colorScheme, reducedMotion: 'reduce' })
    const found = []
    await page.getByRole('button', { name: 'Choose profiles to scan' }).click()
    await page.locator('.choice').first().waitFor()
    found.push(...(await axeFinds(page)))
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Keys' }).click()
    await page.locator('.dialog kbd').first().waitFor()
    found.push(...(await axeFinds(page)))
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '612 calls' }).click()
    await page.locator('.dialog tbody tr').first().waitFor()
    found.push(...(await axeFinds(page)))
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.locator('.palette [data-highlighted]').waitFor()
    found.push(...(await axeFinds(page)))
    await page.keyboard.type('zzzz')
    await page.locator('.palette__none').waitFor()
    found.push(...(await axeFinds(page)))
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /Account acme-prod/ }).click()
    await page.locator('.switch-menu [role="option"]').first().waitFor()
    found.push(...(await axeFinds(page)))
    await page.goto(`${page.url().split('#')[0] ?? ''}#/settings`)
    await page.getByRole('button', { name: 'Change a severity…' }).click()
    await page.locator('.dialog select').waitFor()
    found.push(...(await axeFinds(page)))
    expect(found).toEqual([])
  })
})

it.each([
  ['900 px', 900],
  ['1280 px at 200 %', 640],
  ['a phone', 360],
])('fits %s: nothing scrolls sideways but tables', async (_name, width) => {
  const { page } = await browser.open({}, { viewport: { width, height: 800 }, reducedMotion: 'reduce' })
  const wide: string[] = []
  for (const [name, path, ready] of pages) {
    await page.goto(`${page.url().split('#')[0] ?? ''}#${path}`)
    await page.locator(ready).first().waitFor()
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (over > 0) wide.push(`${name}: ${over} px`)
  }
  expect(wide).toEqual([])
})

it('draws of three hundred accounts the rows in sight, wherever the table was scrolled to', async () => {
  const { page } = await browser.open(
    { 'compare.targets': () => fleetOf(300) },
    { path: '/compare', reducedMotion: 'reduce' },
  )
  const names = page.locator('.matrix__row th a')
  await names.first().waitFor()
  const top = [await names.first().innerText(), (await names.count()) < 60]
  await page.locator('.matrix').evaluate((frame) => frame.scrollTo(0, frame.scrollHeight))
  await page.getByRole('link', { name: 'acme-299', exact: true }).waitFor()
  expect([top, (await names.count()) < 60, await page.locator('thead th').first().isVisible()]).toEqual([
    ['acme-0', true],
    true,
    true,
  ])
})

it('speaks Spanish to who prefers it, with numbers and dates of its own', async () => {
  const { page } = await browser.open({}, { locale: 'es-ES' })
  await page.locator('.hero').waitFor()
  const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
  expect([
    text.includes('63,9'),
    text.includes('desde el 24 de octubre'),
    await page.locator('html').getAttribute('lang'),
  ]).toEqual([true, true, 'es'])
})

it('keeps the theme and the account that were chosen', async () => {
  const { page } = await browser.open({}, { colorScheme: 'light' })
  await page.getByRole('button', { name: /Theme: System/ }).click()
  await page.getByRole('button', { name: /Theme: Light/ }).click()
  await page.getByRole('button', { name: /Account acme-prod/ }).click()
  await page.getByRole('option', { name: /acme-dev/ }).click()
  await page.reload()
  await page.getByRole('button', { name: /Account acme-dev/ }).waitFor()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
})

it('hostile names stay text: no script runs, no element appears, nothing spills', async () => {
  const hostile = [
    '<img src=x onerror="document.title=1">',
    '"><script>document.title=1</script>',
    '=HYPERLINK("http://evil.example","x")',
    '\u202Etxt.exe\u202C',
    'x'.repeat(1000),
  ]
  const bad = hostile.join(' ')
  const base = await account()['findings.get']!({ findingId: 'f' })
  const list = await account()['findings.list']!({
    checkId: 's3.bucket-tls-only',
    suppressed: 'hide',
    offset: 0,
    limit: 1,
  })
  const resource = { arn: bad, type: bad, region: bad.slice(0, 60), name: bad }
  const findings = list.findings.map((each) => ({ ...each, resource, reason: bad }))
  const { page, trouble } = await browser.open(
    {
      'findings.list': () => ({ total: 1, findings }),
      'findings.get': () => ({
        ...base,
        evidence: bad,
        finding: { ...base.finding, resource, reason: bad, note: bad },
      }),
    },
    { path: '/findings?check=s3.bucket-tls-only&finding=f', viewport: { width: 900, height: 800 } },
  )
  await page.locator('.drawer .tabs').waitFor()
  await page.locator('.finding__name').first().waitFor()
  expect({
    title: await page.title(),
    foreign: await page.locator('img, main script, .drawer script').count(),
    sideways: await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
    shown: (await page.locator('.drawer').innerText()).includes('<script>document.title=1</script>'),
    trouble,
  }).toEqual({ title: 'Triad', foreign: 0, sideways: false, shown: true, trouble: [] })
})
