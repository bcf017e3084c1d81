import type { Database } from 'better-sqlite3'
import { outcomeCodes, suppressionCodes } from './codes'
import { isOverdue } from './finding-due'
import { isOwned } from './finding-owner'
import { isCounted, type Match } from './finding-filter'

interface CheckCount {
  readonly check_id: number
  readonly findings: number
}
interface Page {
  readonly limit: number
  readonly offset: number
}

const inList = (column: string, list: string) => `${column} IN (SELECT value FROM json_each(@${list}))`
const suppressedMatches = (column: string) =>
  `CASE @suppressed WHEN 'hide' THEN ${column} = 0 WHEN 'only' THEN ${column} <> 0 WHEN 'include' THEN 1
    WHEN 'accepted-risk' THEN ${column} = ${suppressionCodes.encode('accepted-risk')}
    ELSE ${column} = ${suppressionCodes.encode('false-positive')} END`
const checkMatches = (column: string) => `(@checks IS NULL OR ${inList(column, 'checks')})`
const like = (column: string) => `${column} LIKE @like ESCAPE '\\'`

// Either the states that stand now, or those that the last scan of their target, or a
// decision since, began: few, and found by their start.
const standing = `state s INDEXED BY state_standing WHERE s.to_seq IS NULL AND ${inList('s.target_id', 'targets')}`
const justChanged = `json_each(@targets) x CROSS JOIN state s INDEXED BY state_by_start
  ON s.target_id = x.value AND s.from_seq >= (SELECT max(seq) FROM scan WHERE target_id = x.value AND rests_on IS NULL)
  WHERE s.to_seq IS NULL AND ${inList('s.change', 'changes')}`

// Where many rows are met, the words are looked for once in all resources; where few are, in theirs alone.
const searchedAtOnce = `s.resource_id IN (SELECT id FROM resource WHERE ${like('arn')} OR ${like('name')})
  OR s.wording_id IN (SELECT id FROM wording WHERE ${like('value')})`
const searchedEach = `EXISTS (SELECT 1 FROM resource r WHERE r.id = s.resource_id AND (${like('r.arn')} OR ${like('r.name')}))
  OR EXISTS (SELECT 1 FROM wording w WHERE w.id = s.wording_id AND ${like('w.value')})`

const conditions = (searched: string) => `${inList('s.outcome', 'outcomes')}
  AND ${suppressedMatches('coalesce(s.suppressed, 0)')}
  AND (@overdueAt IS NULL OR (${isOverdue}))
  AND (@owners IS NULL OR ${isOwned})
  AND (@regions IS NULL OR ${inList('s.region', 'regions')})
  AND (@gaps IS NULL OR ${inList('s.gap_id', 'gaps')})
  AND (@like IS NULL OR ${inList('s.check_id', 'namedChecks')} OR ${searched})`

/** Up to here, looking each resource up costs less than reading all of a fleet's. */
const fewFindings = 20_000

const worstFirst = `CASE s.outcome WHEN ${outcomeCodes.encode('fail')} THEN 0
  WHEN ${outcomeCodes.encode('unknown')} THEN 1 WHEN ${outcomeCodes.encode('pass')} THEN 2 ELSE 3 END`

/** Which findings match, by check: the counts first, then only the rows of the page asked for. */
export function createFindingMatch(db: Database) {
  const fromCounts = db.prepare<[Match], CheckCount>(`
    SELECT check_id, sum(findings) AS findings FROM standing
    WHERE ${inList('target_id', 'targets')} AND ${checkMatches('check_id')}
      AND ${inList('outcome', 'outcomes')} AND ${suppressedMatches('suppressed')}
    GROUP BY check_id
  `)
  const count = (source: string, searched: string) =>
    db.prepare<[Match], CheckCount>(`
      SELECT s.check_id, count(*) AS findings FROM ${source} AND ${checkMatches('s.check_id')}
        AND ${conditions(searched)} GROUP BY s.check_id
    `)
  const countMany = count(standing, searchedAtOnce)
  const countFew = count(standing, searchedEach)
  const countChanged = count(justChanged, searchedEach)
  const pageOfCheck = db
    .prepare<[Match & Page & { readonly check: number }], number>(
      `SELECT s.id FROM ${standing} AND s.check_id = @check AND ${conditions(searchedEach)}
       ORDER BY ${worstFirst}, s.target_id, s.resource_id LIMIT @limit OFFSET @offset`,
    )
    .pluck()
  // No index holds what just changed by check: one walk, sorted, instead of one a check.
  const pageOfChanged = db
    .prepare<[Match & Page], number>(
      `SELECT s.id FROM (SELECT s.* FROM ${justChanged} AND ${checkMatches('s.check_id')}
         AND ${conditions(searchedEach)}) s JOIN known_check k ON k.id = s.check_id
       ORDER BY k.severity, k.check_id, ${worstFirst}, s.target_id, s.resource_id LIMIT @limit OFFSET @offset`,
    )
    .pluck()
  const total = (rows: readonly CheckCount[]) => rows.reduce((sum, row) => sum + row.findings, 0)
  const rowsOf = (match: Match): readonly CheckCount[] => {
    if (match.changes !== null) return countChanged.all(match)
    const counted = fromCounts.all(match)
    if (isCounted(match)) return counted
    return (total(counted) > fewFindings ? countMany : countFew).all(match)
  }

  /** Matches by the check's integer; checks without one are left out. */
  const sizes = (match: Match): ReadonlyMap<number, number> =>
    new Map(rowsOf(match).map((row) => [row.check_id, row.findings]))

  return {
    counts: sizes,
    /** Rows of states, in the order of `checks` (by severity and id), within a check by outcome (failures first), target and resource. */
    page(match: Match, checks: readonly number[], page: Page): { total: number; ids: readonly number[] } {
      const found = sizes(match)
      const total = [...found.values()].reduce((sum, size) => sum + size, 0)
      if (match.changes !== null) return { total, ids: pageOfChanged.all({ ...match, ...page }) }
      const ids: number[] = []
      let skip = page.offset
      for (const check of checks) {
        const size = found.get(check) ?? 0
        const limit = page.limit - ids.length
        if (limit <= 0) break
        if (skip < size) ids.push(...pageOfCheck.all({ ...match, check, limit, offset: skip }))
        skip = Math.max(0, skip - size)
      }
      return { total, ids }
    },
  }
}
