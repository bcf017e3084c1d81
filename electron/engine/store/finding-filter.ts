import type { Database } from 'better-sqlite3'
import type { FindingsFilter } from '../../../shared/contract/views'
import { outcomes, type Aside } from '../../../shared/domain/finding'
import type { KnownCheck } from './check-repository'
import { createOwners } from './finding-owner'
import { changeCodes, outcomeCodes, type StoredOutcome } from './codes'

/** What a list asks of the file. The file has no clock: what is overdue, is so at a time. */
export type StoredFilter = Omit<FindingsFilter, 'overdue'> & { readonly overdueAt?: string }

/** A filter in the integers of the file: lists as JSON arrays, `null` where everything matches. */
export interface Match {
  readonly targets: string
  readonly checks: string | null
  readonly outcomes: string
  readonly suppressed: Aside
  readonly regions: string | null
  readonly gaps: string | null
  readonly changes: string | null
  readonly like: string | null
  /** ISO 8601, UTC: only failures that were to be mended before. */
  readonly overdueAt: string | null
  /** Owners that tags name, and targets whose account's owner answers for what no tag tells: one without the other never. */
  readonly owners: string | null
  readonly ownedTargets: string | null
  /** Checks whose id or title holds the searched words, so that all their findings match. */
  readonly namedChecks: string
}

/** A filter that asks for these only is answered from counts, without a walk over findings. */
export const isCounted = (match: Match): boolean =>
  [match.regions, match.gaps, match.changes, match.like, match.overdueAt, match.owners].every(
    (part) => part === null,
  )

const judged: readonly StoredOutcome[] = outcomes

/** `%` and `_` stand for themselves. */
const toLike = (words: string): string => `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

const includes = (list: readonly string[] | undefined, value: string) => !list || list.includes(value)

export function createFilterResolver(db: Database) {
  const allTargets = db.prepare<[], number>('SELECT id FROM target').pluck()
  const terms = db
    .prepare<[string], number>('SELECT id FROM term WHERE value IN (SELECT value FROM json_each(?))')
    .pluck()
  const owners = createOwners(db)
  const gaps = db.prepare<[string], number>('SELECT id FROM gap WHERE operation = ?').pluck()

  return function resolve(filter: StoredFilter, checks: readonly KnownCheck[]): Match {
    const { search, subGoals } = filter
    const matching = checks.filter(
      (check) =>
        (filter.checkId === undefined || check.id === filter.checkId) &&
        includes(filter.checkIds, check.id) &&
        includes(filter.severities, check.severity) &&
        includes(filter.services, check.service) &&
        includes(filter.responsibilities, check.responsibility) &&
        (!subGoals || check.subGoals.some((part) => subGoals.includes(part))),
    )
    const words = search?.trim() ?? ''
    const named = matching.filter(({ id, title }) =>
      `${id} ${title}`.toLowerCase().includes(words.toLowerCase()),
    )
    const rows = (list: readonly KnownCheck[]) => JSON.stringify(list.map(({ row }) => row))
    // What a scan found gone has no verdict left, and shows only where changes are asked for.
    const outcomes = filter.outcomes ?? (filter.changes ? [...judged, 'gone' as const] : judged)
    const targets = JSON.stringify(filter.targetIds?.map(Number) ?? allTargets.all())
    return {
      targets,
      checks: matching.length === checks.length ? null : rows(matching),
      outcomes: JSON.stringify(outcomes.map(outcomeCodes.encode)),
      suppressed: filter.suppressed ?? 'hide',
      regions: filter.regions ? JSON.stringify(terms.all(JSON.stringify(filter.regions))) : null,
      gaps: filter.operation === undefined ? null : JSON.stringify(gaps.all(filter.operation)),
      changes: filter.changes ? JSON.stringify(filter.changes.map(changeCodes.encode)) : null,
      like: words === '' ? null : toLike(words),
      overdueAt: filter.overdueAt ?? null,
      ...(filter.owners ? owners.match(filter.owners, targets) : { owners: null, ownedTargets: null }),
      namedChecks: words === '' ? '[]' : rows(named),
    }
  }
}
