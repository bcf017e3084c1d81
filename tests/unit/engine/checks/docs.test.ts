import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { checks, manualChecks } from '../../../../electron/engine/checks'
import { checkPage } from '../../../support/check-page'

const all = [...checks, ...manualChecks]

// `npm run docs` writes the pages anew; here they have to be what the checks say.

it.each(all)('the page of $id is what the check says', async (check) => {
  await expect(await checkPage(check)).toMatchFileSnapshot(resolve(`docs/checks/${check.id}.md`))
})

it('has no page of a check that is gone', () => {
  const pages = globSync('*.md', { cwd: 'docs/checks' }).map((file) => file.replace(/\.md$/, ''))
  expect(pages.sort()).toEqual(all.map(({ id }) => id).sort())
})
