import type { Difference } from './difference'
import { isDifference, type Paired } from './pair'
import { least, percent, tally, tallyAll, type Tally } from './tally'

/** What an account of the comparison is made from. */
export interface Comparison {
  /** "prowler 5.46.0" */
  readonly version: string
  readonly all: readonly Paired[]
  readonly differences: readonly Difference[]
  /** Checks of the mapping that this catalogue does not have. */
  readonly missing: readonly string[]
}

const heading = ({ title, count }: Difference): string => `### ${title} (${count})`
const notExplained = '_Not explained yet._'

/** The explanations on the page by their headings, which hold the number of differences: one more is one unexplained. */
export function explanationsIn(page: string): ReadonlyMap<string, string> {
  const sections = page.split(/^(?=#{1,3} )/m).filter((section) => section.startsWith('### '))
  return new Map(
    sections.flatMap((section) => {
      const [line = '', ...rest] = section.split('\n')
      const text = rest.join('\n').trim()
      return text === '' || text === notExplained ? [] : [[line.trim(), text] as const]
    }),
  )
}

/** The differences that the page does not explain, as many as there are. */
export const unexplained = (
  differences: readonly Difference[],
  explanations: ReadonlyMap<string, string>,
): readonly Difference[] => differences.filter((difference) => !explanations.has(heading(difference)))

/** Without its number, for a difference that became more or less: the reason is kept, the number is new. */
const withoutCount = (line: string): string => line.replace(/ \(\d+\)$/, '')

const totals = (sum: Tally): string => `| | |
| --- | ---: |
| pairs: the same check, account and resource, decided by both | ${sum.pairs} |
| of these, Prowler fails | ${sum.prowlerFails} |
| agree | ${sum.agree} (${percent(sum)} %) |
| differ | ${sum.differ} |
| no pair: Triad could not read it | ${sum.unread} |
| no pair: Triad finds the check not applicable | ${sum.notApplicable} |
| no pair: Prowler leaves it to a person | ${sum.leftToPerson} |
| no pair: only Triad names the resource | ${sum.onlyTriad} |
| no pair: only Prowler names the resource | ${sum.onlyProwler} |
| failures of Prowler among the last that Triad could have read, explained below | ${sum.failsUnpaired} |`

const line = (paired: Paired): string => {
  const sum = tally(paired)
  const { checks, prowler, by, enough } = paired.row
  const figures = [
    sum.pairs,
    sum.agree,
    sum.differ,
    sum.unread,
    sum.notApplicable,
    sum.onlyTriad,
    sum.onlyProwler,
  ]
  const names = `${checks.join('<br>')}${by === undefined ? '' : ` (by ${by})`}`
  return `| ${names} | ${enough === 'any' ? 'any of ' : ''}${prowler.join('<br>')} | ${figures.join(' | ')} |`
}

/** `docs/agreement.md`: everything but the reasons, which are taken over from the page as it was. */
export function toPage({ version, all, differences, missing }: Comparison, before: string): string {
  const reasons = new Map([...explanationsIn(before)].map(([line, text]) => [withoutCount(line), text]))
  const section = (difference: Difference): string =>
    `${heading(difference)}\n\n${reasons.get(withoutCount(heading(difference))) ?? notExplained}\n`
  const compared = all.filter(({ pairs, singles }) => pairs.length + singles.length > 0)
  const silent = all.filter(({ pairs, singles }) => pairs.length + singles.length === 0)
  return `# Agreement with Prowler

What Triad and ${version} say of the same emulated accounts (acme-prod, acme-staging and acme-dev of \`tests/lab\`), for the checks that ask
for the same. Written by \`npm run test:agreement -- --write\`, which keeps the reasons below; \`npm run test:agreement\` fails when fewer than
${least.percent} % of the pairs agree or when a difference has no reason here. An explained difference still counts as one.

${totals(tallyAll(all))}

Left out on both sides: Regions in which the accounts have nothing, and the default VPCs with their groups, lists and subnets, which
the emulator makes by itself. Prowler runs with its own settings, and judges resources that nothing uses too, as Triad does. Where a row of
the table names several checks, all of them together are compared: one that fails makes the whole fail, except in a row "any of", where
Triad's check says that each of them is enough. A row "by account" or "by region" is compared once for each, because one of the two lists
resources and the other judges the account, or because they list different ones.

A difference is a pair in which one passes and the other fails. A failure of Prowler that has no pair, because Triad finds the check not
applicable there or does not name the resource, is no difference, but is explained here like one: nothing hides outside the pairs.

## Differences

${differences.map(section).join('\n')}
## Check by check

| Triad | Prowler | pairs | agree | differ | Triad could not read | not applicable | only Triad | only Prowler |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${compared.map(line).join('\n')}

Nothing to judge in these accounts: ${list(silent.flatMap(({ row }) => row.checks))}.

In the mapping, not in the catalogue: ${list(missing)}.
`
}

const list = (checks: readonly string[]): string => (checks.length === 0 ? 'none' : checks.join(', '))

/** The same for a terminal: each check on a line, what differs below it. */
export function toText({ version, all, differences, missing }: Comparison): string {
  const sum = tallyAll(all)
  const rows = all.map((paired) => {
    const { pairs, agree, differ, unread, notApplicable, onlyTriad, onlyProwler } = tally(paired)
    const apart = paired.pairs
      .filter(isDifference)
      .map(
        ({ account, subject, triad, prowler, why }) =>
          `    ${account} ${subject}: Triad ${triad} (${why.triad}), Prowler ${prowler} (${why.prowler})\n`,
      )
    const singles = `${unread} unread, ${notApplicable} n/a, ${onlyTriad} only Triad, ${onlyProwler} only Prowler`
    const figures = `${String(pairs).padStart(4)} pairs ${String(agree).padStart(4)} agree ${String(differ).padStart(3)} differ`
    return `${paired.row.checks.join(' + ').padEnd(42)} ${figures}   no pair: ${singles}\n${apart.join('')}`
  })
  return `${rows.join('')}
Mapped, not in the catalogue: ${list(missing)}

Triad and ${version}: ${sum.pairs} pairs, of which Prowler fails ${sum.prowlerFails}; ${sum.agree} agree, ${sum.differ} differ: ${percent(sum)} %.
No pairs: Triad could not read ${sum.unread}, finds ${sum.notApplicable} not applicable; Prowler leaves ${sum.leftToPerson} to a person; only Triad names ${sum.onlyTriad}, only Prowler ${sum.onlyProwler}.
To be explained: ${differences.length} kinds of difference.
`
}
