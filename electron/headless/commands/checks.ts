import type { CheckView } from '../../../shared/contract/views'
import { plural } from '../../../shared/text/numbers'
import { severityWords } from '../../../shared/text/outcome-words'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { toJsonText } from '../output/json'
import { toTable, type Column } from '../output/table'
import type { Terminal } from '../output/terminal'
import type { Json } from './act'
import type { Engine } from './engine'

const judged = ({ kind, scope }: CheckView): string => {
  if (kind === 'attested') return 'attested'
  return scope === 'global' ? 'once' : 'each Region'
}

const columns: readonly Column<CheckView>[] = [
  {
    title: 'severity',
    cell: ({ severity, severityHere }) =>
      severityHere === null ? severityWords.en[severity] : `${severityWords.en[severityHere.severity]} (set)`,
  },
  { title: 'check', cell: ({ id }) => id },
  { title: 'judged', cell: judged },
  { title: 'resource', cell: ({ resourceType }) => resourceType },
  {
    title: 'settings',
    cell: ({ parameters }) => parameters.map(({ name, default: usual }) => `${name}=${usual}`).join(' '),
  },
  { title: 'cis', cell: ({ controls }) => controls['cis-aws-foundations'].join(' ') },
  { title: 'title', cell: ({ title }) => title },
]

/** Lists every check there is, live and attested; as JSON with all that is known about each. */
export async function runChecks({ ask }: Engine, terminal: Terminal, { json }: Json): Promise<ExitCode> {
  const checks = await ask('checks.list', {})
  if (json) await terminal.write(`${toJsonText(checks, 2)}\n`)
  else {
    await terminal.write(toTable(columns, checks))
    terminal.say(`${plural(checks.length, 'check', 'checks')}; --json tells all that is known about each.`)
  }
  return exitCodes.fine
}
