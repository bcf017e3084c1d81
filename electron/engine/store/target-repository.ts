import type { Database } from 'better-sqlite3'
import type { TargetView } from '../../../shared/contract/views'
import type { Grade } from '../../../shared/domain/score'
import { evidenceAge } from '../evaluate/evidence-age'
import { outcomeCodes } from './codes'
import { createScanReader } from './scan-reader'
import type { ScanPlan } from './records'

interface Row {
  readonly id: number
  readonly profile: string
  readonly aws_id: string
  readonly name: string
  readonly criticality: TargetView['criticality']
  readonly grouping: string
  readonly owner: string
  readonly is_primary: number
  readonly proven: number | null
  readonly possible: number | null
  readonly coverage: number | null
  readonly grade: Grade | null
  readonly failing: number
}

export type AccountWords = Pick<TargetView, 'criticality' | 'group' | 'owner'>

/** Accounts and the profiles they are seen through. */
export function createTargetRepository(db: Database, now: () => Date) {
  const scans = createScanReader(db)
  const putAccount = db
    .prepare<[string, string, string], number>(
      `INSERT INTO account (aws_id, partition, name) VALUES (?, ?, ?)
       ON CONFLICT (aws_id) DO UPDATE SET name = excluded.name RETURNING id`,
    )
    .pluck()
  const putTarget = db.prepare<[number, string, number]>(
    `INSERT INTO target (account_id, profile, is_primary)
     VALUES (?, ?, NOT EXISTS (SELECT 1 FROM target WHERE account_id = ? AND is_primary = 1))
     ON CONFLICT (account_id, profile) DO NOTHING`,
  )
  const findTarget = db
    .prepare<[number, string], number>('SELECT id FROM target WHERE account_id = ? AND profile = ?')
    .pluck()
  const select = `
    SELECT t.id, t.profile, a.aws_id, a.name, a.criticality, a.grouping, a.owner, t.is_primary, c.proven, c.possible, c.coverage,
      c.body ->> '$.grade' AS grade,
      (SELECT coalesce(sum(findings), 0) FROM standing
        WHERE target_id = t.id AND outcome = ${outcomeCodes.encode('fail')} AND suppressed = 0) AS failing
    FROM target t JOIN account a ON a.id = t.account_id
    LEFT JOIN score c ON c.scan_id = (
      SELECT s.id FROM scan s JOIN score x ON x.scan_id = s.id
      WHERE s.target_id = t.id AND s.seq IS NOT NULL ORDER BY s.seq DESC LIMIT 1)
  `
  // What matters most first: a window opens on the first one.
  const all = db.prepare<[], Row>(`${select}
    ORDER BY
      CASE a.criticality WHEN 'production' THEN 0 WHEN 'staging' THEN 1 ELSE 2 END,
      a.name, a.aws_id, t.is_primary DESC, t.profile
  `)
  const one = db.prepare<[number], Row>(`${select} WHERE t.id = ?`)
  const demote = db.prepare<[number]>(
    'UPDATE target SET is_primary = 0 WHERE account_id = (SELECT account_id FROM target WHERE id = ?)',
  )
  const promote = db.prepare<[number]>('UPDATE target SET is_primary = 1 WHERE id = ?')
  const describe = db.prepare<[AccountWords & { readonly target: number }]>(`
    UPDATE account SET criticality = @criticality, grouping = @group, owner = @owner
    WHERE id = (SELECT account_id FROM target WHERE id = @target)
  `)

  const toView = (row: Row): TargetView => {
    const { proven, possible, coverage } = row
    const lastScan = scans.lastReadView(String(row.id))
    return {
      id: String(row.id),
      profile: row.profile,
      accountId: row.aws_id,
      accountName: row.name,
      criticality: row.criticality,
      group: row.grouping,
      owner: row.owner,
      primary: row.is_primary === 1,
      lastScan,
      score:
        proven === null || possible === null || coverage === null ? null : { proven, possible, coverage },
      grade: row.grade,
      failing: row.failing,
      evidence: evidenceAge(lastScan?.endedAt ?? null, now()),
    }
  }

  return {
    /** The target of this account and profile, made where there is none; the first of an account is its primary. */
    enrol({ id, partition, name }: ScanPlan['account'], profile: string): number {
      const account = putAccount.get(id, partition, name)
      if (account === undefined) throw new Error('An account was written and not answered.')
      putTarget.run(account, profile, account)
      const target = findTarget.get(account, profile)
      if (target === undefined) throw new Error('A target was written and not found.')
      return target
    },
    /** By account name. */
    list: (): readonly TargetView[] => all.all().map(toView),
    get(targetId: string): TargetView | null {
      const row = one.get(Number(targetId))
      return row ? toView(row) : null
    },
    makePrimary(targetId: string): void {
      db.transaction(() => {
        demote.run(Number(targetId))
        promote.run(Number(targetId))
      }).immediate()
    },
    /** Of the target's account, through whichever profile it is seen. */
    describe: (targetId: string, { criticality, group, owner }: AccountWords): void =>
      void describe.run({ criticality, group, owner, target: Number(targetId) }),
  }
}
export type TargetRepository = ReturnType<typeof createTargetRepository>
