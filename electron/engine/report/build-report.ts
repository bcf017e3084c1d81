import { createHash } from 'node:crypto'
import type { Overview } from '../../../shared/contract/views'
import type { OwnedFailures } from '../../../shared/domain/tags'
import { goals } from '../../../shared/domain/classification'
import { changes, type Severity } from '../../../shared/domain/finding'
import type { Grade } from '../../../shared/domain/score'
import type { Language } from '../../../shared/text/language'
import { accountNumber } from '../../../shared/text/numbers'
import { reportLabels } from '../../../shared/text/report/labels'
import { reportSentences } from '../../../shared/text/report/sentences'
import { aged } from '../evaluate/fleet'
import { coverageOf } from './coverage'
import { decidedOf, type Decisions } from './decided'
import { comparable, meanMoves, meanTrend, sharesOf, type Share } from './fleet'
import { measure, movedBy } from './measure'
import { acceptedSentence, severitySentence, type About, type ChangedSeverities } from './method'
import { nameOf } from './names'
import { redaction } from './redact'
import { ownersOf } from './owners'
import type { Measured, Report, ReportAccount } from './report'
import { jointTodos, topRisks, type Described, type Joint } from './risks'
import { changeSentence, decisionsOf, verdictOf } from './sentences'

export interface ReportSource extends Decisions {
  readonly views: readonly Overview[]
  /** Most overdue first. */
  readonly owners: readonly OwnedFailures[]
  /** By id, in the report's language. */
  readonly checks: ReadonlyMap<string, Described>
  readonly about: About
  readonly severities: ChangedSeverities
  /** ISO 8601, UTC. */
  readonly now: string
  readonly redact: boolean
  readonly language: Language
}

const most = { accounts: 10, risks: 5, accepted: 4 } as const

/** The executive report of these accounts as they stand in history: figures, sentences and lists, none of it laid out. */
export function buildReport(source: ReportSource): Report {
  const { now, about, language, checks } = source
  const said = reportSentences[language]
  const { views, text } = source.redact
    ? redaction(source.views, said)
    : { views: source.views, text: (written: string) => written }
  const shares = sharesOf(views, ({ score }) => score?.overall != null)
  const compared = sharesOf(views, comparable)
  // The earlier mean is taken back from the move, so that both are about the same accounts.
  const moves = compared.length === shares.length ? meanMoves(compared) : []
  const overall = measure(shares, compared, ({ score }) => score?.overall, movedBy)
  const joint = jointTodos(shares, checks)
  const open = { critical: openOf(joint, 'critical'), high: openOf(joint, 'high') }
  const decided = decidedOf(language, source, views, checks, text)
  const attestations = decided.filter(({ failing }) => failing === null).length
  const accounts = views.map(toAccount).sort((a, b) => (a.figure?.proven ?? -1) - (b.figure?.proven ?? -1))
  const [only] = accounts
  const froms = views.flatMap(({ change }) => change?.from.startedAt ?? []).sort()
  const tos = views.flatMap(({ scan }) => scan?.startedAt ?? []).sort()
  const report = {
    language,
    title: reportLabels[language].title,
    subject: accounts.length === 1 && only ? only.name : said.accounts(accounts.length),
    issuedAt: now,
    period: { from: froms[0] ?? null, to: tos.at(-1) ?? null },
    verdict: verdictOf(said, overall, { moves }, open, froms[0] ?? null),
    overall,
    grade: gradeOf(shares, overall),
    goals: goals.map((goal) => ({
      goal,
      ...measure(
        shares,
        compared,
        ({ score }) => score?.goals[goal],
        ({ change }) => change?.goals[goal] ?? null,
      ),
    })),
    open,
    risks: topRisks(said, joint, checks, most.risks),
    decisions: decisionsOf(language, joint, decided, now),
    owners: ownersOf(source.owners, text),
    changes: {
      moves,
      counts: {
        ...{ new: 0, fixed: 0, reopened: 0, gone: 0, unseen: 0, 'seen-again': 0 },
        ...Object.fromEntries(
          changes.map((change) => [change, sum(views, (view) => view.change?.counts[change] ?? 0)]),
        ),
      },
      sentence: changeSentence(said, overall, moves),
    },
    trend: meanTrend(shares),
    accounts: {
      all: accounts.length,
      rows: accounts.slice(0, most.accounts),
      more: Math.max(0, accounts.length - most.accounts),
    },
    coverage: coverageOf(said, views, shares, overall, joint),
    accepted: {
      rows: decided.slice(0, most.accepted),
      more: Math.max(0, decided.length - most.accepted),
      sentence: acceptedSentence(said, shares, decided.length - attestations, attestations),
    },
    method: [
      ...said.method({ ...about, accounts: accounts.length }),
      ...severitySentence(said, source.severities, checks, text),
    ],
  }
  const digest = createHash('sha256').update(JSON.stringify(report)).digest('hex')
  const short = `${digest.slice(0, 8)}…${digest.slice(-8)}`
  return { ...report, imprint: said.imprint(about.version, about.catalogue, about.model, short) }
}

/** Failures that nobody set aside. */
const openOf = (joint: readonly Joint[], severity: Severity): number =>
  joint.reduce(
    (all, { todo, findings }) => all + (todo.type === 'mend' && todo.severity === severity ? findings : 0),
    0,
  )

const sum = (views: readonly Overview[], of: (view: Overview) => number): number =>
  views.reduce((all, view) => all + of(view), 0)

/** One account has its grade; of several the mean is graded by nobody. */
const gradeOf = (shares: readonly Share[], { figure }: Measured): Grade | null =>
  shares.length === 1 && figure !== null && shares[0]?.view.target.evidence !== 'unread'
    ? (shares[0]?.view.score?.grade ?? null)
    : null

const toAccount = (view: Overview): ReportAccount => {
  const { target, score, counts } = view
  const isRead = target.evidence !== 'unread'
  return {
    ...{ name: nameOf(target), id: accountNumber(target.accountId), criticality: target.criticality },
    ...{ figure: aged(score?.overall ?? null, target.evidence), failing: counts.fail },
    grade: isRead ? (score?.grade ?? null) : null,
    change: isRead ? movedBy(view) : null,
  }
}
