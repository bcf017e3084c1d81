import type { FrameworkStanding } from '../contract/views'
import { toCsvLine } from './csv'

/** The columns of an exported framework, in their order. Scripts rely on names and order. */
const columns = [
  ...['profile', 'account', 'framework', 'control', 'title', 'status', 'proven', 'possible', 'coverage'],
  ...['failing', 'unknown', 'attested', 'passed', 'notApplicable', 'suppressed', 'acceptedRisks', 'checks'],
]

const number = (value: number | undefined): string => (value === undefined ? '' : String(value))

/** A framework as one table: a line for each control and account, figures in points and per cent, empty where nothing is assessed. */
export const frameworkCsv = (standings: readonly FrameworkStanding[]): string =>
  [
    columns,
    ...standings.flatMap(({ target, id: framework, controls }) =>
      controls.map(({ id, title, status, figure, counts, accepted, checks }) => [
        ...[target.profile, target.accountId, framework, id, title, status],
        ...[number(figure?.proven), number(figure?.possible), number(figure?.coverage)],
        ...[counts.fail, counts.unknown, counts.attested, counts.pass].map(String),
        ...[counts['not-applicable'], counts.suppressed, accepted].map(String),
        checks.map((check) => check.id).join(' '),
      ]),
    ),
  ]
    .map(toCsvLine)
    .join('')
