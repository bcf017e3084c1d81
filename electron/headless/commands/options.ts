import { InvalidArgumentError, Option } from 'commander'
import { reportPapers, reportPresets } from '../../../shared/contract/views/report'
import { languages } from '../../../shared/text/language'
import { exportFormats } from '../output/finding-line'
import type { ScannedRegions } from './scan-start'
import { frameworkIds } from '../../../shared/domain/framework'
import { criticalities, partChoices } from '../../../shared/domain/fleet'
import { parseTag, type TagMatch } from '../../../shared/domain/tags'
import { asides, changes, outcomes, severities, suppressionKinds } from '../../../shared/domain/finding'

const listOf = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
]

/** `enabled` is every enabled Region, whatever the settings say; Regions that are named win over it. */
const regionsOf = (text: string, before: ScannedRegions = 'enabled'): ScannedRegions =>
  text === 'enabled' ? before : listOf(text, before === 'enabled' ? [] : before)

const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (text: string, before: readonly T[] = []): readonly T[] =>
    listOf(text).reduce<readonly T[]>((found, word) => {
      const known = allowed.find((each) => each === word)
      if (known === undefined) throw new InvalidArgumentError(`Allowed are ${allowed.join(', ')}.`)
      return [...found, known]
    }, before)

const countFrom =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text)
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`)
    return value
  }

/** A date is the beginning of that day, UTC. */
const dayOf = (text: string): string => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN
  if (Number.isNaN(time)) throw new InvalidArgumentError('It is a date such as 2027-03-31.')
  return new Date(time).toISOString()
}

const tagOf = (text: string): TagMatch => {
  const tag = parseTag(text)
  if (tag === null) throw new InvalidArgumentError('A tag is written key=value; * in the value is any text.')
  return tag
}

const sixDigits = (text: string): string => {
  if (!/^\d{6}$/.test(text)) throw new InvalidArgumentError('A code has six digits.')
  return text
}

const repeated = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]

const option = (flags: string, description: string) => new Option(flags, description)

/** Options that several commands share: each is made anew, as commander ties an option to its command. */
export const options = {
  profiles: () =>
    option('-p, --profile <name>', 'profile of ~/.aws; may be repeated').argParser(repeated).default([]),
  // No default: a list that grows from an empty one would never be missing.
  scanned: () =>
    option('-p, --profile <name>', 'profile of ~/.aws; may be repeated')
      .argParser(repeated)
      .makeOptionMandatory(),
  profile: () => option('-p, --profile <name>', 'profile of ~/.aws'),
  json: () => option('--json', 'JSON for scripts').default(false),
  output: () => option('-o, --output <file>', 'a file; - is standard output').default('-'),
  regions: () =>
    option(
      '--regions <list>',
      'only these Regions: a,b, or enabled for all; else those of the settings',
    ).argParser(regionsOf),
  services: () => option('--services <list>', 'only these services: s3,iam').argParser(listOf),
  resume: () =>
    option('--resume', 'go on with scans that were cut short')
      .default(false)
      .conflicts(['regions', 'services', 'checks']),
  findingsTo: () => option('--json <file>', 'findings, one JSON object a line; - is standard output'),
  checks: () => option('--checks <list>', 'only these checks, by id').argParser(listOf),
  failOn: () =>
    option('--fail-on <severity>', 'exit with 1 on a failing finding this severe or worse').choices(
      severities,
    ),
  mfaCode: () =>
    option('--mfa-code <code>', 'answers the first question for an MFA code').argParser(sixDigits),
  days: (value: number) =>
    option('--days <count>', 'how far back').argParser(countFrom(1, 3660)).default(value),
  keepDays: () =>
    option('--keep-days <count>', 'what younger scans read stays')
      .argParser(countFrom(1, 3660))
      .makeOptionMandatory(),
  limit: () => option('--limit <count>', 'at most so many lines').argParser(countFrom(1, 1000)).default(50),
  port: () => option('--port <number>', '0 takes any free port').argParser(countFrom(0, 65_535)).default(0),
  criticality: () =>
    option('--criticality <level>', 'how much it weighs in the fleet').choices(criticalities),
  kind: () => option('--kind <kind>', 'what it is').choices(suppressionKinds).makeOptionMandatory(),
  reason: () => option('--reason <text>', 'why, for whoever reads it later').makeOptionMandatory(),
  until: () =>
    option('--until <date>', 'from that day on the findings are back').argParser(dayOf).makeOptionMandatory(),
  tag: () =>
    option('--tag <key=value>', 'only resources with this tag; * in the value is any text').argParser(tagOf),
  dueOn: () => option('--on <date>', 'the day it is due from now on').argParser(dayOf),
  attestedUntil: () =>
    option('--until <date>', 'from that day on it is not attested any more; else in 90 days').argParser(
      dayOf,
    ),
  evidence: () => option('--evidence <text>', 'on what it rests').conflicts('evidenceFile'),
  preset: () => option('--preset <name>', 'which pages').choices(reportPresets).default('executive'),
  paper: () => option('--paper <size>', 'the sheet').choices(reportPapers).default('a4'),
  columns: () => option('--columns <which>', 'which scores').choices(partChoices).default('goals'),
  language: () => option('--language <code>', 'of every sentence').choices(languages).default('en'),
  check: () => option('--check <id>', 'only this check'),
  framework: () => option('--framework <id>', 'only checks that judge its controls').choices(frameworkIds),
  control: () => option('--control <id>', 'with --framework: only this control'),
  // No default here: a list would grow from it instead of replacing it.
  outcome: () => option('--outcome <list>', outcomes.join(', ')).argParser(oneOf(outcomes)),
  severity: () => option('--severity <list>', severities.join(', ')).argParser(oneOf(severities)).default([]),
  service: () => option('--service <list>', 'only these services').argParser(listOf).default([]),
  region: () => option('--region <list>', 'only these Regions').argParser(listOf).default([]),
  change: () =>
    option('--change <list>', `since the scan before: ${changes.join(', ')}`)
      .argParser(oneOf(changes))
      .default([]),
  owner: () =>
    option('--owner <name>', 'only what this owner answers for; may be repeated')
      .argParser(repeated)
      .default([]),
  unowned: () => option('--unowned', 'only what nobody answers for, or one of --owner').default(false),
  overdue: () => option('--overdue', 'only failures whose due date is over').default(false),
  search: () => option('--search <text>', 'only where a name, ARN or reason holds this'),
  format: () =>
    option('-f, --format <format>', 'how it is written').choices(exportFormats).makeOptionMandatory(),
  tableFormat: () =>
    option('-f, --format <format>', 'how it is written').choices(['csv', 'json']).makeOptionMandatory(),
  view: () => option('--view <name>', 'start from a view: a saved one, or act-now, new, unreadable…'),
  // No default: where none is given, it is as the view has it.
  suppressed: (value: 'hide' | 'include') =>
    option('--suppressed <how>', `findings that were set aside; else ${value}`).choices(asides),
}
