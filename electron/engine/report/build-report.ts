import { createHash } from 'node:crypto'
import type { Overview, SuppressionView } from '../../../shared/contract/views'
import { goals } from '../../../shared/domain/classification'
import { changes, type Severity } from '../../../shared/domain/finding'
import type { Grade } from '../../../shared/domain/score'
import { accountNumber } from '../../../shared/text/numbers'
import { suppressionWords } from '../../../shared/text/outcome-words'
import { comparable, meanFigure, meanMoves, meanTrend, sharesOf, type Share } from './fleet'
import { coverageOf } from './coverage'
import { acceptedSentence, methodOf, type About } from './method'
import { accountsWord, nameOf, shortened } from './names'
import { redactSuppression, redactView } from './redact'
import type { Measured, Report, ReportAccount } from './report'
import { jointTodos, topRisks, type Described, type Joint } from './risks'
import { changeSentence, decisionsOf, verdictOf } from './sentences'

export interface ReportSource {
  readonly views: readonly Overview[]
  readonly suppressions: readonly SuppressionView[]
  readonly checks: readonly Described[]
  readonly about: About
  /** ISO 8601, UTC. */
  readonly now: string
  readonly redact: boolean
}

const most = { accounts: 10, risks: 5, accepted: 4 } as const

/** The executive report of these accounts as they stand in history: figures, sentences and lists, none of it laid out. */
export function buildReport(source: ReportSource): Report {
  const { now, about } = source
  const views = source.redact ? source.views.map(redactView) : source.views
  const shares = sharesOf(views, ({ score }) => score?.overall != null)
  const compared = sharesOf(views, comparable)
  // The earlier mean is taken back from the move, so that both are about the same accounts.
  const moves = compared.length === shares.length ? meanMoves(compared) : []
  const overall = measure(
    shares,
    compared,
    ({ score }) => score?.overall,
    ({ change }) =>
      change?.proven.before == null || change.proven.now === null
        ? null
        : change.proven.now - change.proven.before,
  )
  const checks = new Map(source.checks.map((check) => [check.id as string, check]))
  const joint = jointTodos(shares)
  const open = { critical: openOf(joint, 'critical'), high: openOf(joint, 'high') }
  const decisions = source.redact ? source.suppressions.map(redactSuppression) : source.suppressions
  const decided = decisions.map((each) => ({
    ...each,
    title: checks.get(each.checkId)?.title ?? each.checkId,
    account:
      each.targetId === null
        ? 'every account'
        : nameOf(
            views.find(({ target }) => target.id === each.targetId)?.target ?? {
              accountName: '',
              profile: '–',
            },
          ),
  }))
  const accounts = views.map(toAccount).sort((a, b) => (a.figure?.proven ?? -1) - (b.figure?.proven ?? -1))
  const [only] = accounts
  const froms = views.flatMap(({ change }) => change?.from.startedAt ?? []).sort()
  const tos = views.flatMap(({ scan }) => scan?.startedAt ?? []).sort()
  const said = {
    title: 'Cloud security posture',
    subject: accounts.length === 1 && only ? only.name : accountsWord(accounts.length),
    issuedAt: now,
    period: { from: froms[0] ?? null, to: tos.at(-1) ?? null },
    verdict: verdictOf(overall, { moves }, open, froms[0] ?? null),
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
    risks: topRisks(joint, checks, most.risks),
    decisions: decisionsOf(joint, decided, now),
    changes: {
      moves,
      counts: {
        ...{ new: 0, fixed: 0, reopened: 0, gone: 0, unseen: 0, 'seen-again': 0 },
        ...Object.fromEntries(
          changes.map((change) => [change, sum(views, (view) => view.change?.counts[change] ?? 0)]),
        ),
      },
      sentence: changeSentence(overall, moves),
    },
    trend: meanTrend(shares),
    accounts: {
      all: accounts.length,
      rows: accounts.slice(0, most.accounts),
      more: Math.max(0, accounts.length - most.accounts),
    },
    coverage: coverageOf(views, shares, overall, joint),
    accepted: {
      rows: decided.slice(0, most.accepted).map((each) => ({
        ...{ where: each.account, endsAt: each.endsAt, failing: each.failing },
        what: shortened(each.title, 80),
        kind: suppressionWords.en[each.kind],
        owner: shortened(each.owner, 40),
        reason: shortened(each.reason, 140),
      })),
      more: Math.max(0, decided.length - most.accepted),
      sentence: acceptedSentence(shares, decided.length),
    },
    method: methodOf(about, accounts.length),
  }
  const digest = createHash('sha256').update(JSON.stringify(said)).digest('hex')
  return {
    ...said,
    imprint: `Triad ${about.version} · catalogue ${about.catalogue} · score model ${about.model} · data sha256 ${digest.slice(0, 8)}…${digest.slice(-8)}`,
  }
}

/** Failures that nobody set aside. */
const openOf = (joint: readonly Joint[], severity: Severity): number =>
  joint.reduce(
    (all, { todo, findings }) => all + (todo.type === 'mend' && todo.severity === severity ? findings : 0),
    0,
  )

const sum = (views: readonly Overview[], of: (view: Overview) => number): number =>
  views.reduce((all, view) => all + of(view), 0)

function measure(
  shares: readonly Share[],
  compared: readonly Share[],
  now: Parameters<typeof meanFigure>[1],
  moved: (view: Overview) => number | null,
): Measured {
  const figure = meanFigure(shares, now)
  const deltas = compared.map(({ view, share }) => ({ share, delta: moved(view) }))
  const known = deltas.flatMap(({ share, delta }) => (delta === null ? [] : [share * delta]))
  if (figure === null || known.length === 0 || known.length < shares.length) return { figure, before: null }
  return { figure, before: figure.proven - known.reduce((all, part) => all + part, 0) }
}

/** One account has its grade; of several the mean is graded by nobody. */
const gradeOf = (shares: readonly Share[], { figure }: Measured): Grade | null =>
  shares.length === 1 && figure !== null ? (shares[0]?.view.score?.grade ?? null) : null

const toAccount = ({ target, score, change, counts }: Overview): ReportAccount => ({
  ...{ name: nameOf(target), id: accountNumber(target.accountId), criticality: target.criticality },
  ...{ figure: score?.overall ?? null, grade: score?.grade ?? null, failing: counts.fail },
  change:
    change?.proven.before == null || change.proven.now === null
      ? null
      : change.proven.now - change.proven.before,
})
