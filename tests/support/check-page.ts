import type { Check } from '../../electron/engine/checks/define-check'
import type { ManualCheck } from '../../electron/engine/checks/define-manual-check'
import { loadCollectors } from '../../electron/engine/collect'
import { actionsOf } from '../../electron/engine/collect/operations'
import { attestationDays } from '../../shared/domain/attestation'
import type { DataTopic } from '../../shared/domain/classification'
import { hygieneWords } from '../../shared/text/checklist-words'
import { goalWords, practiceWords, responsibilityWords, subGoalWords } from '../../shared/text/score-words'
import { severityWords } from '../../shared/text/outcome-words'
import { serviceOf } from '../../shared/domain/inputs'

const dataWords: Readonly<Record<DataTopic, string>> = {
  'at-rest': 'data at rest',
  'in-transit': 'data in transit',
  s3: 'S3 buckets',
}

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')
const code = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``
const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** The page of one check in `docs/checks`, whole: everything on it comes from the check and its collectors. */
export async function checkPage(check: Check | ManualCheck): Promise<string> {
  const { id, title, severity, remediation, sources } = check
  const sections: readonly (readonly [string, string])[] = [
    ['Why', check.rationale],
    ['Risk', check.risk],
    ['How to put it right', fixing(remediation)],
    ...('statement' in check
      ? ([['How it is judged', stating(check)]] as const)
      : ([
          ['How it is judged', judging(check)],
          ['What it reads', await reading(check)],
        ] as const)),
    ['Where it counts', counting(check)],
    ['Sources', bullets(sources)],
  ]
  return (
    [
      '<!-- Generated from the check by `npm run docs`: change the check, not this page. -->',
      `# ${title}`,
      `\`${id}\` · ${severityWords.en[severity]} · \`${check.resourceType}\``,
      ...sections.map(([heading, text]) => `## ${heading}\n\n${text}`),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  )
}

const fixing = ({ steps, cli, terraform }: Check['remediation']): string =>
  [
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    ...(cli === undefined ? [] : [code('sh', cli)]),
    ...(terraform === undefined ? [] : [code('hcl', terraform)]),
  ].join('\n\n')

const stating = ({ statement, evidence, mostDays }: ManualCheck): string =>
  [
    'No API can tell: a person states it, once an account, and it counts half. Without a statement in force it is unknown.',
    `> ${statement}`,
    `Worth keeping as evidence: ${evidence}`,
    `A statement holds ${mostDays} days at most, ${Math.min(attestationDays.usual, mostDays)} where nobody says otherwise. It reads nothing from AWS.`,
  ].join('\n\n')

function judging({ scope, settledBy, parameters = {} }: Check): string {
  const where = scope === 'global' ? 'Once an account.' : 'In each Region.'
  const settled = {
    pass: 'One verdict for the whole account: one that passes settles it. With a place unread, none found is unknown.',
    fail: 'One verdict for the whole account: one that fails settles it. With a place unread, none found is unknown.',
  }
  return [
    settledBy === undefined ? where : settled[settledBy],
    ...Object.entries(parameters).map(
      ([name, parameter]) =>
        `Setting \`${name}\`: ${parameter.title} (${parameter.unit}, ${parameter.default} by default).`,
    ),
  ].join('\n\n')
}

async function reading({ subject, consults = [] }: Check): Promise<string> {
  const lists = [
    `It judges the list \`${subject}\`${consults.length === 0 ? '.' : ` and looks things up in ${codes(consults)}.`}`,
    'The collectors of these lists use these IAM actions, and nothing else:',
  ]
  return `${lists.join(' ')}\n\n${bullets(actionsOf(await loadCollectors([subject, ...consults])).map((action) => `\`${action}\``))}`
}

function counting({ id, belongs }: Check | ManualCheck): string {
  const { subGoals, responsibility, practice, hygiene = [], rootStep, data = [] } = belongs
  const goalsOf = subGoals.map(
    (part) => `${goalWords.en[serviceOf(part) as keyof typeof goalWords.en]}: ${subGoalWords.en[part]}`,
  )
  return bullets([
    ...goalsOf,
    `Responsibility of the customer: ${responsibilityWords.en[responsibility]}`,
    `Best practice: ${practiceWords.en[practice]}`,
    ...hygiene.map((item) => `Hygiene: ${hygieneWords.en[item]}`),
    ...(rootStep === undefined ? [] : [`Step ${rootStep} of securing the root account`]),
    ...(data.length === 0 ? [] : [`Securing ${data.map((topic) => dataWords[topic]).join(', ')}`]),
    `Service: ${serviceOf(id)}`,
  ])
}
