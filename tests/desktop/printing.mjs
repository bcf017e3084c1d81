// What only the desktop program does about a report, in the window that `window.test.mjs` has opened.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { pdfPages } from '../lab/electron/launch.mjs'

/** `triad` and its `page` are there when the tests run, not before. */
export function testPrinting({ triad, ask, scratch }) {
  test('a report is printed by a hidden window and saved as it is kept', { timeout: 120_000 }, async () => {
    const { page, app } = triad()
    await page.getByRole('link', { name: 'Reports' }).click()
    await page.getByRole('button', { name: 'Issue the report' }).click()
    await page.getByRole('status').getByText('Issued. It is kept below and can be downloaded.').waitFor()
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
    await page.getByRole('link', { name: 'Overview' }).click()
    await page.locator('.hero__number').waitFor()
  })
}
