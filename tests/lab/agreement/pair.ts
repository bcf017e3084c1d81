import { groupBy } from '../../../electron/engine/evaluate/group-by'
import type { Finding } from './finding'
import type { Row } from './mapping'

type Outcome = Finding['outcome']
type Verdict = 'pass' | 'fail'

/** What both decided about the same thing. */
export interface Pair {
  readonly account: string
  /** The resource; or the Region; or the account. */
  readonly subject: string
  readonly triad: Verdict
  readonly prowler: Verdict
  readonly why: { readonly triad: string; readonly prowler: string }
}

/** What is no pair, because one of the two did not decide it; `null` where it says nothing at all. */
export interface Single {
  readonly account: string
  readonly subject: string
  readonly triad: Outcome | null
  readonly prowler: Outcome | null
}

/** One row of the mapping with everything that was said about it. */
export interface Paired {
  readonly row: Row
  readonly pairs: readonly Pair[]
  readonly singles: readonly Single[]
}

/** What is left out on both sides alike, before anything is compared. */
export interface Scope {
  /** Regions in which the accounts have something. The emulator puts default resources into every other too. */
  readonly regions: ReadonlySet<string>
  /** ARNs of what the emulator made by itself in those Regions. */
  readonly defaults: ReadonlySet<string>
}

type Place = 'account' | 'region' | 'resource'

const isDecided = (outcome: Outcome | null): outcome is Verdict => outcome === 'pass' || outcome === 'fail'

/** Several answers about one thing as one: the first of these that any of them gives. */
const allMustPass: readonly Outcome[] = ['fail', 'unknown', 'pass', 'not-applicable']
const oneMustPass: readonly Outcome[] = ['pass', 'unknown', 'fail', 'not-applicable']
const together = (findings: readonly Finding[], order: readonly Outcome[]): Finding | null =>
  findings.toSorted((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome))[0] ?? null

const isAccount = ({ account, resource }: Finding): boolean => resource.endsWith(`:iam::${account}:root`)

/** By what the findings of a row are told apart: what Triad judges in it. */
function placeOf(row: Row, triad: readonly Finding[]): Place {
  if (row.by !== undefined) return row.by
  if (!triad.every(isAccount)) return 'resource'
  return triad.every(({ region }) => region === 'global') ? 'account' : 'region'
}

const subjectIn: Readonly<Record<Place, (finding: Finding) => string>> = {
  account: () => 'account',
  region: ({ region }) => region,
  resource: ({ resource }) => resource,
}

const isCompared = (place: Place, { regions, defaults }: Scope) => {
  if (place === 'account') return () => true
  return ({ region, resource }: Finding): boolean =>
    (region === 'global' || regions.has(region)) && !defaults.has(resource)
}

const subjectsOf = (findings: readonly Finding[], place: Place) =>
  groupBy(findings, (finding) => `${finding.account} ${subjectIn[place](finding)}`)

/** Puts what the two say about a row side by side, once for each account and subject. Nothing is left out because it differs. */
export function pairRow(
  row: Row,
  triad: readonly Finding[],
  prowler: readonly Finding[],
  scope: Scope,
): Paired {
  const own = triad.filter(({ check }) => row.checks.includes(check))
  const place = placeOf(row, own)
  const compared = isCompared(place, scope)
  const ours = subjectsOf(own.filter(compared), place)
  const theirs = subjectsOf(
    prowler.filter((finding) => row.prowler.includes(finding.check) && compared(finding)),
    place,
  )
  const pairs: Pair[] = []
  const singles: Single[] = []
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const one = together(ours.get(key) ?? [], allMustPass)
    const other = together(theirs.get(key) ?? [], row.enough === 'any' ? oneMustPass : allMustPass)
    const [account = '', subject = ''] = key.split(/ (.*)/s)
    const [left, right] = [one?.outcome ?? null, other?.outcome ?? null]
    if (isDecided(left) && isDecided(right))
      pairs.push({
        account,
        subject,
        triad: left,
        prowler: right,
        why: { triad: one?.reason ?? '', prowler: other?.reason ?? '' },
      })
    else singles.push({ account, subject, triad: left, prowler: right })
  }
  return { row, pairs, singles }
}

export const isDifference = ({ triad, prowler }: Pair): boolean => triad !== prowler
