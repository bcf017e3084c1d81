// What people come for, in the window that `window.test.mjs` has opened: its essentials only, for tests/e2e/journeys
// walks the same ways in full on the same page.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { pdfPages } from '../lab/electron/launch.mjs'

/** `triad` and its `page` are there when the tests run, not before. */
export function testJourneys({ triad, ask, onScreen, scratch }) {
  const open = (page) => triad().page.getByRole('link', { name: page }).click()
  const done = (text) => triad().page.getByRole('status').getByText(text).waitFor()

  test('a report is printed by a hidden window and saved as it is kept', { timeout: 120_000 }, async () => {
    const { page, app } = triad()
    await open('Reports')
    await page.getByRole('button', { name: 'Issue the report' }).click()
    await done('Issued. It is kept below and can be downloaded.')
    const { value: reports } = await ask('report.issued')
    const pdf = reports[0].files.find(({ format }) => format === 'pdf')
    assert.ok(pdf, JSON.stringify(reports[0].files))
    const file = path.join(scratch, 'report.pdf')
    await app.evaluate(({ session }, file) => {
      session.defaultSession.once('will-download', (_event, item) => item.setSavePath(file))
    }, file)
    await page
      .getByRole('link', { name: /^Download the report .* as PDF$/ })
      .first()
      .click()
    for (let tries = 0; tries < 100 && !existsSync(file); tries += 1) await page.waitForTimeout(100)
    const bytes = readFileSync(file)
    assert.equal(createHash('sha256').update(bytes).digest('hex'), pdf.sha256)
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-')
    assert.equal(pdfPages(bytes), 4)
    // The stand-in is too old to tag a PDF.
    if (!triad().standIn) assert.ok(bytes.includes('/StructTreeRoot') && bytes.includes('/Outlines'))
    const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
    assert.equal(windows, 1)
  })

  test('what only a person can know is attested, and withdrawn to the last digit', async () => {
    const { page } = triad()
    const { id, score } = await onScreen()
    const { value: checklist } = await ask('responsibilities.get', { targetId: id })
    const waiting = new Set(
      checklist.manual.filter(({ newest }) => newest === null || newest.over).map(({ checkId }) => checkId),
    )
    const items = page.locator('.row').filter({ hasText: 'to attest' })
    const [check] = checklist.items.flatMap(({ checks }) => checks.filter((each) => waiting.has(each.id)))
    await open('Responsibilities')
    await items.first().waitFor()
    for (const button of await items.locator('h3 button').all()) await button.click()
    await page
      .getByRole('button', { name: `Attest: ${check.title}` })
      .first()
      .click()
    await page
      .getByRole('dialog', { name: 'Attest' })
      .getByRole('button', { name: 'Attest', exact: true })
      .click()
    await done(`“${check.title}” is attested until`)
    const attested = (await onScreen()).score.proven
    await page
      .getByRole('button', { name: `Withdraw: ${check.title}` })
      .first()
      .click()
    await done(`Withdrawn: “${check.title}”`)
    assert.ok(attested > score.proven, `${attested} is not above ${score.proven}`)
    assert.deepEqual((await onScreen()).score, score)
  })

  test('a failure is set aside and back, exactly', async () => {
    const { page } = triad()
    const { id } = await onScreen()
    const findings = () => ask('findings.list', { targetIds: [id], limit: 1000, suppressed: 'include' })
    const before = await findings()
    const { value } = await ask('findings.groups', { targetIds: [id], outcomes: ['fail'] })
    const [{ title }] = value.groups
    await open(/^Findings/)
    await page.getByRole('row', { name: title }).click()
    await page.getByRole('row', { name: /^Fail/ }).first().click()
    await page.getByRole('dialog', { name: title }).getByRole('button', { name: 'Set aside…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Set aside' })
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('It is known, and watched.')
    await dialog.getByText('Takes 1 failure off the lists').waitFor()
    await dialog.getByRole('button', { name: 'Set 1 aside' }).click()
    await done(`1 failure of “${title}” set aside until`)
    assert.notDeepEqual(await findings(), before)
    await page.getByRole('button', { name: 'Undo' }).click()
    const isBack = async () => isDeepStrictEqual(await findings(), before)
    for (let tries = 0; tries < 50 && !(await isBack()); tries += 1) await page.waitForTimeout(100)
    assert.deepEqual(await findings(), before)
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  })

  test('two accounts stand side by side, with what one has and the other lacks', async () => {
    const { page } = triad()
    await open('Compare')
    await open('Two accounts')
    await page
      .getByRole('heading', { name: /has it, .* has not/ })
      .first()
      .waitFor()
    await open('Overview')
    await page.locator('.hero__number').waitFor()
  })
}
