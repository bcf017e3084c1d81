import type { Database } from 'better-sqlite3'
import { deleteMuch, referencesTo, sweepShared } from './belongings'

/** What the history holds of one account, hence what forgetting it takes away. */
export interface Holdings {
  readonly scans: number
  readonly findings: number
  readonly decisions: number
}

interface Named {
  readonly account: string
}

const targets = 'SELECT t.id FROM target t JOIN account a ON a.id = t.account_id WHERE a.aws_id = @account'
const scans = `SELECT id FROM scan WHERE target_id IN (${targets})`
const decisions = ['suppression', 'attestation'] as const

/** Counts of one account, by its 12 digits. */
export function holdingsOf(db: Database, account: string): Holdings {
  const count = (what: string): number =>
    db.prepare<[Named], number>(`SELECT count(*) FROM (${what})`).pluck().get({ account }) ?? 0
  return {
    scans: count(`${scans} AND rests_on IS NULL`),
    findings: count(
      `SELECT DISTINCT target_id, check_id, resource_id FROM state WHERE target_id IN (${targets})`,
    ),
    decisions: count(
      decisions
        .map((table) => `SELECT public_id FROM ${table} WHERE target_id IN (${targets})`)
        .join(' UNION '),
    ),
  }
}

/**
 * Deletes everything about one account, for good: its scans, facts, findings, scores and decisions, and what was written
 * down about those. Texts that other accounts share stay. Backups are files of their own and keep what they hold.
 */
export function forgetAccount(db: Database, account: string): void {
  const run = (sql: string): void => void db.prepare<[Named]>(sql).run({ account })
  deleteMuch(db, () => {
    const ids = decisions.map((table) => `SELECT public_id FROM ${table} WHERE target_id IN (${targets})`)
    run(`DELETE FROM event WHERE instr(body, @account) > 0
      OR body ->> '$.targetId' IN (SELECT CAST(id AS TEXT) FROM (${targets}))
      OR body ->> '$.id' IN (${ids.join(' UNION ')})`)
    run('DELETE FROM suppression WHERE instr(arn, @account) > 0')
    run('DELETE FROM consent WHERE instr(profile, @account) > 0')
    for (const { table, column } of referencesTo(db, ['score', 'scan']))
      if (table !== 'scan') run(`DELETE FROM "${table}" WHERE "${column}" IN (${scans})`)
    for (const { table, column } of referencesTo(db, ['target']))
      run(`DELETE FROM "${table}" WHERE "${column}" IN (${targets})`)
    run(`DELETE FROM scan WHERE instr(problem, @account) > 0 AND target_id IS NULL`)
    run(`DELETE FROM target WHERE id IN (${targets})`)
    run('DELETE FROM account WHERE aws_id = @account')
    sweepShared(db)
  })
}
