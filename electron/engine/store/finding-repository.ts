import type { Database } from 'better-sqlite3'
import type { z } from 'zod'
import type { Counts, findingGroupsSchema, findingPageSchema } from '../../../shared/contract/views'
import { severities } from '../../../shared/domain/finding'
import { createCheckRepository } from './check-repository'
import { createOwners } from './finding-owner'
import { createFilterResolver, type StoredFilter } from './finding-filter'
import { createFindingMatch } from './finding-match'
import { createFindingDetails } from './finding-details'
import { createOwnedFailures } from './owned-failures'
import { countsFrom, createStandings, noCounts, sumCounts } from './standings'
import { selectView, toFindingView, type ViewRow } from './finding-view'

type FindingPage = Readonly<z.infer<typeof findingPageSchema>>
type FindingGroups = Readonly<z.infer<typeof findingGroupsSchema>>

/** Findings as lists show them: those that stand now, most severe check first. */
export function createFindingRepository(db: Database) {
  const checks = createCheckRepository(db)
  const resolve = createFilterResolver(db)
  const matching = createFindingMatch(db)
  const standings = createStandings(db)
  const owners = createOwners(db)
  const details = createFindingDetails(db)
  const byOwner = createOwnedFailures(db)
  const rows = db.prepare<[string], ViewRow>(`${selectView} WHERE s.id IN (SELECT value FROM json_each(?))`)
  const changed = db.prepare<[{ target: number; from: number; to: number }], ViewRow>(`
    ${selectView}
    JOIN (SELECT DISTINCT check_id, resource_id FROM state WHERE target_id = @target AND from_seq > @from AND from_seq <= @to) x
      ON x.check_id = s.check_id AND x.resource_id = s.resource_id
    WHERE s.target_id = @target AND s.from_seq <= @to AND (s.to_seq IS NULL OR s.to_seq >= @to)
    ORDER BY k.severity, k.check_id, s.resource_id
  `)

  return {
    /** One page; `total` counts all that match. */
    list(filter: StoredFilter, page: { readonly offset: number; readonly limit: number }): FindingPage {
      const known = checks.list()
      const match = resolve(filter, known)
      const { total, ids } = matching.page(
        match,
        known.map(({ row }) => row),
        page,
      )
      const byId = new Map(rows.all(JSON.stringify(ids)).map((row) => [row.id, toFindingView(row)]))
      return { total, findings: ids.flatMap((id) => byId.get(id) ?? []) }
    },
    /**
     * One row a check that has a match, with the counts of all its findings in the filter's targets. The sums are those of
     * all checks in the filter, whatever outcomes it asks for: what each outcome would show.
     */
    groups(filter: StoredFilter): FindingGroups {
      const known = checks.list()
      const match = resolve(filter, known)
      const sizes = matching.counts(match)
      const counts = countsFrom(standings.byCheck(match.targets))
      const asked = match.checks === null ? null : new Set(JSON.parse(match.checks) as readonly number[])
      const [only, ...others] = filter.targetIds ?? []
      const worths = only !== undefined && others.length === 0 ? standings.worths(only) : null
      const groups = known
        .filter(({ row }) => sizes.has(row))
        .map(({ row, id, title, severity, service }) => ({
          checkId: id,
          title,
          severity,
          service,
          counts: counts.get(row) ?? noCounts,
          matching: sizes.get(row) ?? 0,
          worth: worths === null ? null : (worths.get(id) ?? 0),
        }))
        // The list comes by severity and id, and sorting keeps what is equal in order.
        .sort(
          (a, b) =>
            severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
            (b.worth ?? 0) - (a.worth ?? 0),
        )
      return {
        groups,
        matching: groups.reduce((sum, group) => sum + group.matching, 0),
        counts: sumCounts([...counts].flatMap(([row, each]) => (asked?.has(row) === false ? [] : [each]))),
        facets: {
          services: standings.services(match.targets),
          regions: standings.regions(match.targets),
          owners: owners.names(match.targets),
        },
      }
    },
    /** How many of a target's findings stand how. */
    counts: (targetId: string): Counts =>
      sumCounts([...countsFrom(standings.byCheck(JSON.stringify([Number(targetId)]))).values()]),
    byOwner,
    /** `null` where there is no such finding. Check metadata beyond the title is the caller's. */
    detail: (findingId: string) => details.get(findingId),
    /**
     * As they stood after scan `to`: the findings with a state of their own after scan `from`. What is gone shows what
     * it was. `change` is that of the target's last scan: a comparison over several scans sets its own.
     */
    changedBetween: (targetId: string, from: number, to: number) =>
      changed.all({ target: Number(targetId), from, to }).map(toFindingView),
  }
}
