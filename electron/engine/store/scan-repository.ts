import type { Database } from 'better-sqlite3'
import type { ScanView } from '../../../shared/contract/views'
import type { ScanUnit } from '../../../shared/domain/scan'
import { createFactWriter } from './fact-writer'
import type { Interns } from './intern'
import type { DecisionStart, ScanEnd, ScanPlan, ScanStart, UnitEnd } from './records'
import { createScanReader } from './scan-reader'
import type { ScanRecord } from './scan-view'
import type { TargetRepository } from './target-repository'

/** A scan on its way. Every function that changes something is one transaction of its own. */
export function createScanRepository(
  db: Database,
  holder: number,
  interns: Interns,
  targets: TargetRepository,
) {
  const reader = createScanReader(db)
  const facts = createFactWriter(db, interns)
  const insert = db.prepare(`
    INSERT INTO scan (public_id, profile, status, holder, app_version, scope, narrowed, started_at)
    VALUES (@id, @profile, 'running', @holder, @appVersion, @scope, @narrowed, @startedAt)
  `)
  const insertDecision = db.prepare(`
    INSERT INTO scan (public_id, target_id, profile, status, holder, app_version, scope, narrowed, started_at, regions,
      rests_on)
    SELECT @id, target_id, profile, 'running', @holder, @appVersion, '{"checks":[]}', 0, @startedAt, regions, id
    FROM scan WHERE public_id = @restsOn
  `)
  const setPlan = db.prepare(
    'UPDATE scan SET target_id = @target, regions = @regions, units_planned = @planned WHERE id = @id',
  )
  const planUnit = db.prepare<[number, string, string]>(
    'INSERT INTO scan_unit (scan_id, service, region) VALUES (?, ?, ?)',
  )
  const markUnit = db.prepare<[string, number, string, string]>(
    'UPDATE scan_unit SET ended_at = ? WHERE scan_id = ? AND service = ? AND region = ? AND ended_at IS NULL',
  )
  const countUnit = db.prepare<[number]>('UPDATE scan SET units_ended = units_ended + 1 WHERE id = ?')
  const setEnd = db.prepare(`
    UPDATE scan SET status = @status, ended_at = @endedAt, calls = @calls, problem = @problem
    WHERE id = @id AND status = 'running'
  `)
  const setRunning = db.prepare(`
    UPDATE scan SET status = 'running', holder = @holder, ended_at = NULL, problem = NULL
    WHERE id = @id AND status IN ('interrupted', 'cancelled') AND target_id IS NOT NULL
  `)
  const selectUnits = db.prepare<[number, number], ScanUnit>(
    'SELECT region, service FROM scan_unit WHERE scan_id = ? AND (ended_at IS NOT NULL) = ?',
  )

  return {
    /** Before the identity is known: a scan that never gets one is kept too, as failed. */
    start(scan: ScanStart): void {
      const { regions, usual, services, checks } = scan.scope
      insert.run({
        ...scan,
        holder,
        scope: JSON.stringify(scan.scope),
        narrowed: (regions && !usual) || services || checks ? 1 : 0,
      })
    },
    /** Begins the entry of what was decided between scans: it has no units and is finished like a scan. */
    startDecision: (entry: DecisionStart): void => void insertDecision.run({ ...entry, holder }),
    /** Ties the scan to its account and keeps the units to come. Answers the target's id. */
    plan(scanId: string, { account, regions, units }: ScanPlan): string {
      return db
        .transaction(() => {
          const { id, profile } = reader.running(scanId)
          const target = targets.enrol(account, profile)
          setPlan.run({ id, target, regions: JSON.stringify(regions), planned: units.length })
          for (const { service, region } of units) planUnit.run(id, service, region)
          return String(target)
        })
        .immediate()
    },
    /** A unit that was not planned or has ended already is a programming error, and throws. */
    endUnit(scanId: string, { unit, endedAt, slices, gaps }: UnitEnd): void {
      db.transaction(() => {
        const { id } = reader.running(scanId)
        if (markUnit.run(endedAt, id, unit.service, unit.region).changes !== 1)
          throw new Error(`Unit ${unit.service} in ${unit.region} of scan ${scanId} is not open.`)
        countUnit.run(id)
        for (const slice of slices) facts.write(id, slice)
        for (const { input, gap } of gaps) facts.writeGap(id, input, gap)
      }).immediate()
    },
    /** Ended units are kept, so that an interrupted or cancelled scan can go on. */
    end(scanId: string, { status, endedAt, calls, problem }: ScanEnd): void {
      db.transaction(() => {
        const { id } = reader.running(scanId)
        setEnd.run({ id, status, endedAt, calls: JSON.stringify(calls), problem })
      }).immediate()
    },
    /** Takes up an interrupted or cancelled scan again; `false` where it is none. */
    resume(scanId: string): boolean {
      const id = reader.rowId(scanId)
      return id !== null && setRunning.run({ id, holder }).changes === 1
    },
    endedUnits: (scanId: string): readonly ScanUnit[] => selectUnits.all(reader.need(scanId), 1),
    openUnits: (scanId: string): readonly ScanUnit[] => selectUnits.all(reader.need(scanId), 0),

    get: (scanId: string): ScanRecord | null => reader.get(scanId),
    /** Newest first. */
    list: (query: { readonly targetId?: string | undefined; readonly limit: number }): readonly ScanView[] =>
      reader.list(query),
    /** The newest entry of a target that counts, a scan or what was decided since. */
    lastCounting: (targetId: string): ScanRecord | null => reader.lastCounting(targetId),
    /** The newest scan of a target that was cut short after its last counting one began, and can go on. */
    resumable: (targetId: string): ScanView | null => reader.resumable(targetId),
    /** Whether a scan is under way, in whatever process. */
    anyRunning: (): boolean => reader.anyRunning(),
  }
}
