import type { Todo } from '../../../shared/contract/views'
import { severities, type Severity } from '../../../shared/domain/finding'
import type { ReportSentences } from '../../../shared/text/report/report-sentences'
import type { Share } from './fleet'
import { nameOf, shortened } from './names'
import type { ReportRisk } from './report'

/** A check in the words of the report's language. */
export interface Described {
  readonly title: string
  readonly action: string
  readonly risk: string
}

type Seen = Exclude<Todo, { readonly type: 'attest' }>

/** One thing to do over all accounts, with what it is worth for the whole. */
export interface Joint {
  /** What is to be stated is no risk that was seen. */
  readonly todo: Seen
  /** What to do, in the report's language; empty for what nobody could look at. */
  readonly action: string
  readonly accounts: readonly string[]
  readonly findings: number
  readonly worth: number
}

const keyOf = (todo: Seen): string => (todo.type === 'mend' ? todo.checkId : `allow ${todo.operation}`)
const countOf = (todo: Seen): number => (todo.type === 'mend' ? todo.failing : todo.unseen)
const rank = (severity: Severity): number => severities.indexOf(severity)

/** What there is to do over all accounts: by severity, then by what it is worth to the overall score. */
export function jointTodos(
  shares: readonly Share[],
  checks: ReadonlyMap<string, Described>,
): readonly Joint[] {
  const joint = new Map<string, Joint>()
  for (const { view, share } of shares)
    for (const todo of view.todos) {
      if (todo.type === 'attest') continue
      const known = joint.get(keyOf(todo))
      joint.set(keyOf(todo), {
        todo: known && rank(known.todo.severity) <= rank(todo.severity) ? known.todo : todo,
        action: todo.type === 'mend' ? (checks.get(todo.checkId)?.action ?? todo.action) : '',
        accounts: [...(known?.accounts ?? []), nameOf(view.target)],
        findings: (known?.findings ?? 0) + countOf(todo),
        worth: (known?.worth ?? 0) + todo.worth * share,
      })
    }
  return [...joint.values()].sort(
    (a, b) => rank(a.todo.severity) - rank(b.todo.severity) || b.worth - a.worth,
  )
}

/** The first risks in words of the business: what can happen, what is the case, where. */
export const topRisks = (
  said: ReportSentences,
  joint: readonly Joint[],
  checks: ReadonlyMap<string, Described>,
  most: number,
): readonly ReportRisk[] =>
  joint.slice(0, most).map(({ todo, action, accounts, findings, worth }): ReportRisk => {
    const where = said.together(accounts, 2)
    if (todo.type === 'mend') {
      const check = checks.get(todo.checkId)
      return {
        ...{ severity: todo.severity, where, worth, bound: 'exact' },
        risk: shortened(check?.risk ?? action, 150),
        fact: said.notMet(findings, shortened(check?.title ?? action, 90)),
      }
    }
    return {
      ...{ severity: todo.severity, where, worth, bound: 'up-to' },
      risk: said.unreadRisk,
      fact: said.unreadFact(findings, todo.checkIds.length),
    }
  })
