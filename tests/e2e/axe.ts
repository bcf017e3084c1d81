import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare const axe: { run(where: Document, how: { iframes: boolean }): Promise<AxeResults> }

/** What axe finds against a page, a line each: the rule and where. Not in frames: nothing runs in the one there is. */
export async function axeFinds(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const { violations, passes } = await page.evaluate(() => axe.run(document, { iframes: false }))
  if (passes.length === 0) throw new Error('axe looked at nothing.')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  )
}
