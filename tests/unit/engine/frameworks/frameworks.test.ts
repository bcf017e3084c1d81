import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks, manualChecks } from '../../../../electron/engine/checks'
import type { Expectation } from '../../../../electron/engine/checks/define-check'
import { controlsOf, frameworks } from '../../../../electron/engine/frameworks'
import { subGoals } from '../../../../shared/domain/classification'
import { checklistItems } from '../../../../shared/domain/checklist'
import type { FrameworkId } from '../../../../shared/domain/framework'
import { catalogueRows } from '../../../support/catalogue'
import { coveragePage } from '../../../support/coverage-page'
import { notesLines } from '../../../support/notes-lines'

const all: readonly Expectation[] = [...checks, ...manualChecks]
const ids = new Set<string>(all.map(({ id }) => id))
const byNumber = new Intl.Collator('en', { numeric: true })

/** How a source of a check names a framework, before the controls. */
const sourcePrefixes: Readonly<Record<FrameworkId, string>> = {
  'cis-aws-foundations': 'CIS AWS Foundations Benchmark 7.0, ',
  'security-hub': 'AWS Security Hub, ',
  'pci-dss': 'PCI DSS 4.0.1, ',
}

/** The controls that a check says it answers for, in its sources. */
const claimed = (id: FrameworkId, { sources }: Expectation): readonly string[] =>
  sources
    .filter((source) => source.startsWith(sourcePrefixes[id]))
    .flatMap((source) => source.slice(sourcePrefixes[id].length).match(/[A-Za-z\d]*\.\d+(?:\.\d+)*/g) ?? [])

const planned = (id: FrameworkId, checkId: string): readonly string[] =>
  catalogueRows.find((row) => row.id === checkId)?.controls[id] ?? []

describe.each(Object.values(frameworks))('$id', (framework) => {
  const { id, controls } = framework
  const judged = controls.flatMap((control) => control.checks.map((checkId) => `${control.id} ${checkId}`))
  const pairs = (controlsOf: (check: Expectation) => readonly string[]) =>
    all.flatMap((check) => controlsOf(check).map((control) => `${control} ${check.id}`))

  it('names only checks that there are, each once a control, and each control once', () => {
    expect(controls.flatMap(({ checks: own }) => own).filter((checkId) => !ids.has(checkId))).toEqual([])
    expect(new Set(judged).size).toBe(judged.length)
    expect(new Set(controls.map((control) => control.id)).size).toBe(controls.length)
  })

  it('has every control that a check claims, and that the catalogue relates to a check', () => {
    const wanted = [...pairs((check) => claimed(id, check)), ...pairs((check) => planned(id, check.id))]
    expect([...new Set(wanted)].filter((pair) => !judged.includes(pair))).toEqual([])
  })

  it('claims no control of a check that neither the check nor the catalogue claims', () => {
    const wanted = new Set([
      ...pairs((check) => claimed(id, check)),
      ...pairs((check) => planned(id, check.id)),
    ])
    expect(judged.filter((pair) => !wanted.has(pair))).toEqual([])
  })

  it('counts its controls in their order', () => {
    const inOrder = [...controls].sort((a, b) => byNumber.compare(a.id, b.id))
    expect(controls.map((control) => control.id)).toEqual(inOrder.map((control) => control.id))
  })

  it('tells of each check what it answers for', () => {
    expect(pairs((check) => controlsOf(check.id)[id]).sort()).toEqual([...judged].sort())
  })
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
