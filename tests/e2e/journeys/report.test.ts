import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { journeys } from './journey'
import { keysOf } from './keys'

const journey = journeys()

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

it('issues the report by keys alone: the preview shows it, and what is downloaded is what was stored', async () => {
  const { page, stop, ask, download } = await journey(async ({ scan }) => {
    await scan({ profiles: ['acme-prod', 'acme-staging'] })
  })
  const { press, tabTo, focused } = keysOf(page)
  await page.getByRole('heading', { name: 'Do first' }).waitFor()
  await tabTo(/^link "Reports/)
  await press('Enter')
  const preview = page.frameLocator('iframe')
  await preview.getByRole('heading').first().waitFor()
  const heads = await preview.getByRole('heading').allInnerTexts()
  await stop()

  await tabTo(/^button "Issue the report"/)
  await press('Enter')
  await page.getByRole('status').getByText('Issued. It is kept below').waitFor({ timeout: 60_000 })
  const afterIssuing = await focused()
  await stop()

  const downloaded: string[] = []
  for (const format of ['PDF', 'HTML']) {
    await tabTo(new RegExp(`^link "Download the report .* as ${format}`))
    downloaded.push(sha256(await download(() => press('Enter'))))
  }
  const [issued] = await ask('report.issued', {})
  const stored = await Promise.all(
    (['pdf', 'html'] as const).map(async (format) =>
      sha256(Buffer.from((await ask('report.file', { id: issued?.id ?? '', format })).body, 'base64')),
    ),
  )
  const shown = await page
    .getByRole('main')
    .getByRole('table')
    .getByRole('row')
    .nth(1)
    .locator('.mono')
    .innerText()
  await stop()
  expect({ heads: heads.length > 3, afterIssuing, downloaded, listed: issued?.files }).toMatchObject({
    heads: true,
    afterIssuing: 'button "Issue the report"',
    downloaded: stored,
  })
  expect(issued?.files.map((file) => file.sha256).sort()).toEqual([...stored].sort())
  expect(issued?.files[0]?.sha256.startsWith(shown)).toBe(true)
})
