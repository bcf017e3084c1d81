import type { Database } from 'better-sqlite3'
import { goals } from '../../../shared/domain/classification'
import { severities } from '../../../shared/domain/finding'
import type { Move } from '../../../shared/domain/score'
import { outcomeCodes, severityCodes } from './codes'
import type { ScoredScan } from './records'

interface Failing {
  readonly severity: number
  readonly findings: number
}

/** The caller holds the transaction. */
export function createScoreWriter(db: Database) {
  const failing = db.prepare<[number], Failing>(`
    SELECT k.severity, sum(s.findings) AS findings FROM standing s JOIN known_check k ON k.id = s.check_id
    WHERE s.target_id = ? AND s.outcome = ${outcomeCodes.encode('fail')} AND s.suppressed = 0 GROUP BY k.severity
  `)
  const addScore = db.prepare(`
    INSERT INTO score (scan_id, model, catalogue, proven, possible, coverage, availability, integrity,
      confidentiality, failing, parameters, body)
    VALUES (@scan, @model, @catalogue, @proven, @possible, @coverage, @availability, @integrity, @confidentiality,
      @failing, @parameters, @body)
  `)
  const addTally = db.prepare(`
    INSERT INTO score_check (scan_id, check_id, passed, failed, unknown, accepted_risks, false_positives,
      never_listed, worth)
    VALUES (@scan, @check, @passed, @failed, @unknown, @acceptedRisks, @falsePositives, @neverListed, @worth)
  `)
  const addService = db.prepare(
    `INSERT INTO score_service (scan_id, service, proven, possible, coverage)
     VALUES (@scan, @service, @proven, @possible, @coverage)`,
  )
  const addMove = db.prepare('INSERT INTO move (scan_id, cause, points, findings) VALUES (?, ?, ?, ?)')

  /** Unsuppressed failures by severity, as they stand now. */
  const failingOf = (target: number) => {
    const rows = failing.all(target)
    return Object.fromEntries(
      severities.map((severity) => {
        const code = severityCodes.encode(severity)
        return [severity, rows.find((row) => row.severity === code)?.findings ?? 0]
      }),
    )
  }

  return {
    score(
      scan: number,
      target: number,
      { score, catalogue, parameters, tallies, services }: ScoredScan,
      checkRow: (checkId: string) => number,
    ): void {
      addScore.run({
        scan,
        model: score.model,
        catalogue,
        proven: score.overall?.proven ?? null,
        possible: score.overall?.possible ?? null,
        coverage: score.overall?.coverage ?? null,
        ...Object.fromEntries(goals.map((goal) => [goal, score.goals[goal]?.proven ?? null])),
        failing: JSON.stringify(failingOf(target)),
        parameters: JSON.stringify(parameters),
        body: JSON.stringify(score),
      })
      for (const { id, ...tally } of tallies)
        addTally.run({ ...tally, scan, check: checkRow(id), neverListed: tally.neverListed ? 1 : 0 })
      for (const [service, figure] of Object.entries(services)) addService.run({ scan, service, ...figure })
    },
    moves(scan: number, moves: readonly Move[]): void {
      for (const { cause, points, findings } of moves) addMove.run(scan, cause, points, findings)
    },
  }
}
