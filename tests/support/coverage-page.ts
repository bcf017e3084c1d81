import { checks, manualChecks } from '../../electron/engine/checks'
import { checksOf } from '../../electron/engine/frameworks/checklist'
import { frameworks } from '../../electron/engine/frameworks'
import type { Framework } from '../../electron/engine/frameworks/define-framework'
import { serviceOf } from '../../shared/domain/inputs'
import { checklistWord } from '../../shared/text/checklist-words'
import { subGoalWords } from '../../shared/text/score-words'
import type { FrameworkId } from '../../shared/domain/framework'
import { knownControls } from './known-controls'
import { notesLines } from './notes-lines'

const all = [...checks, ...manualChecks]

type Answer = (typeof notesLines)[number][1]

const cell = (text: string): string => text.replaceAll('|', '\\|')
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')
const links = (ids: readonly string[]): string => ids.map((id) => `[${id}](checks/${id}.md)`).join(', ')

/** Checks that run, then those that a person attests; a line without either says so. */
function judgedBy(ids: readonly string[]): string {
  const attested = ids.filter((id) => serviceOf(id) === 'manual')
  const running = ids.filter((id) => serviceOf(id) !== 'manual')
  const parts = [
    ...(running.length > 0 ? [links(running)] : []),
    ...(attested.length > 0 ? [`attested: ${links(attested)}`] : []),
  ]
  return parts.length > 0 ? parts.join('; ') : 'Not yet: no check judges it, and the window says so.'
}

function answered(answer: Answer): readonly [place: string, by: string] {
  if ('text' in answer) return ['–', answer.text]
  if ('checks' in answer) return ['–', judgedBy(answer.checks)]
  if ('item' in answer)
    return [checklistWord(answer.item, 'en'), judgedBy(checksOf(answer.item, all).map(({ id }) => id))]
  const within = all.filter(({ belongs }) => belongs.subGoals.includes(answer.part))
  return [subGoalWords.en[answer.part], judgedBy(within.map(({ id }) => id))]
}

const notes: Readonly<Record<FrameworkId, string>> = {
  'cis-aws-foundations': 'Numbers are the benchmark’s; titles are ours.',
  'security-hub': 'Ids are AWS Security Hub’s; titles are ours.',
  'pci-dss':
    'Numbers are the standard’s; titles are ours, and its text is not here. Checks are related to requirements as AWS Security Hub relates them: a control whose checks pass is evidence for a requirement, never the whole of it.',
}

function frameworkPart({ id, title, version, controls }: Framework): readonly string[] {
  const covered = new Set(controls.map((control) => control.id))
  const notYet = knownControls[id].filter(([control]) => !covered.has(control))
  return [
    `## ${title} ${version}`,
    notes[id],
    table(
      ['Control', 'What it asks', 'Judged by'],
      controls.map((control) => [control.id, control.title, judgedBy(control.checks)]),
    ),
    ...(notYet.length === 0
      ? []
      : ['### Not yet covered', notYet.map(([control, asks]) => `- ${control} ${asks}`).join('\n')]),
  ]
}

/** `docs/coverage.md`, whole: what answers each line of the notes, and what is judged of each framework. */
export function coveragePage(): string {
  return `${[
    '<!-- Generated from the checks and frameworks by `npm run docs`: change those, not this page. -->',
    '# What is covered',
    'What runs, what a person attests, and what has no check yet. Nothing is claimed that no check judges.',
    '## The notes, line by line',
    table(
      ['Line', 'Where', 'Judged by'],
      notesLines.map(([line, answer]) => [line, ...answered(answer)]),
    ),
    ...Object.values(frameworks).flatMap(frameworkPart),
  ].join('\n\n')}\n`
}
