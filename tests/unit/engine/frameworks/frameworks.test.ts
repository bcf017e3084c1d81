import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { checks, manualChecks } from '../../../../electron/engine/checks'
import cis from '../../../../electron/engine/frameworks/cis-aws-foundations'
import { subGoals } from '../../../../shared/domain/classification'
import { checklistItems } from '../../../../shared/domain/checklist'
import { coveragePage } from '../../../support/coverage-page'
import { notesLines } from '../../../support/notes-lines'

const all = [...checks, ...manualChecks]
const ids = new Set<string>(all.map(({ id }) => id))

it('names only checks that there are, each once a control, and each control once', () => {
  expect(cis.controls.flatMap((control) => control.checks).filter((id) => !ids.has(id))).toEqual([])
  for (const control of cis.controls) expect(new Set(control.checks).size).toBe(control.checks.length)
  expect(new Set(cis.controls.map(({ id }) => id)).size).toBe(cis.controls.length)
})

it('claims no control of a check that does not claim the control itself', () => {
  const claims = (checkId: string) => all.find(({ id }) => id === checkId)?.sources.join('\n') ?? ''
  const number = (id: string) =>
    new RegExp(`CIS AWS Foundations Benchmark 7\\.0, .*(?<![\\d.])${id.replaceAll('.', '\\.')}(?![\\d.]*\\d)`)
  expect(
    cis.controls.flatMap(({ id, checks: own }) =>
      own.filter((checkId) => !number(id).test(claims(checkId))).map((checkId) => `${id} ${checkId}`),
    ),
  ).toEqual([])
})

it('answers a line of the notes by each item of the checklist and each part of a goal', () => {
  const answered = new Set(
    notesLines.flatMap(([, answer]) =>
      'item' in answer ? [answer.item] : 'part' in answer ? [answer.part] : [],
    ),
  )
  const items = [...checklistItems, ...subGoals.filter((part) => part !== 'confidentiality.steganography')]
  expect(items.filter((each) => !answered.has(each))).toEqual([])
})

it('names only checks that there are in the notes', () => {
  const named = notesLines.flatMap(([, answer]) => ('checks' in answer ? answer.checks : []))
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})

it('docs/coverage.md is what checks and frameworks say, with no empty cell', async () => {
  const page = coveragePage()
  expect(page).not.toMatch(/\|[ \t]*\|/)
  await expect(page).toMatchFileSnapshot(resolve('docs/coverage.md'))
})
