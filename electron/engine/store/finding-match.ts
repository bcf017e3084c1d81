import type { Database } from 'better-sqlite3'
import { isCounted, type Match } from './finding-filter'

interface CheckCount {
  readonly check_id: number
  readonly findings: number
}
interface Page {
  readonly check: number
  readonly limit: number
  readonly offset: number
}

const inList = (column: string, list: string) => `${column} IN (SELECT value FROM json_each(@${list}))`
const suppressedMatches = (column: string) =>
  `CASE @suppressed WHEN 'hide' THEN ${column} = 0 WHEN 'only' THEN ${column} <> 0 ELSE 1 END`

// The conditions on one state. `+` keeps an index from being chosen for a list that is nearly everything.
const conditions = `
  ${inList('s.outcome', 'outcomes')} AND ${suppressedMatches('coalesce(s.suppressed, 0)')}
  AND (@regions IS NULL OR ${inList('s.region', 'regions')})
  AND (@gaps IS NULL OR ${inList('s.gap_id', 'gaps')})
  AND (@changes IS NULL OR (${inList('s.change', 'changes')}
    AND s.from_seq = (SELECT max(seq) FROM scan WHERE target_id = s.target_id)))
  AND (@like IS NULL OR ${inList('s.check_id', 'namedChecks')}
    OR s.resource_id IN (SELECT id FROM resource WHERE arn LIKE @like ESCAPE '\\' OR name LIKE @like ESCAPE '\\')
    OR s.wording_id IN (SELECT id FROM wording WHERE value LIKE @like ESCAPE '\\'))
`

/** Which findings match, by check: the counts first, then only the rows of the page asked for. */
export function createFindingMatch(db: Database) {
  const counted = db.prepare<[Match], CheckCount>(`
    SELECT check_id, sum(findings) AS findings FROM standing
    WHERE ${inList('target_id', 'targets')} AND ${inList('+check_id', 'checks')}
      AND ${inList('outcome', 'outcomes')} AND ${suppressedMatches('suppressed')}
    GROUP BY check_id
  `)
  const walked = db.prepare<[Match], CheckCount>(`
    SELECT s.check_id, count(*) AS findings FROM state s
    WHERE s.to_seq IS NULL AND ${inList('s.target_id', 'targets')} AND ${inList('+s.check_id', 'checks')}
      AND ${conditions}
    GROUP BY s.check_id
  `)
  const page = db
    .prepare<[Match & Page], number>(
      `
    SELECT s.id FROM state s
    WHERE s.to_seq IS NULL AND ${inList('s.target_id', 'targets')} AND s.check_id = @check AND ${conditions}
    ORDER BY s.outcome, s.target_id, s.resource_id LIMIT @limit OFFSET @offset
  `,
    )
    .pluck()

  const counts = (match: Match): ReadonlyMap<number, number> =>
    new Map((isCounted(match) ? counted : walked).all(match).map((row) => [row.check_id, row.findings]))

  return {
    counts,
    /** Rows of states, in the order of `checks`, within a check by outcome, target and resource. */
    page(match: Match, checks: readonly number[], { offset, limit }: { offset: number; limit: number }) {
      const sizes = counts(match)
      const ids: number[] = []
      let skip = offset
      for (const check of checks) {
        const size = sizes.get(check) ?? 0
        if (ids.length >= limit) break
        if (skip < size) ids.push(...page.all({ ...match, check, limit: limit - ids.length, offset: skip }))
        skip = Math.max(0, skip - size)
      }
      return { total: [...sizes.values()].reduce((sum, size) => sum + size, 0), ids }
    },
  }
}
