import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { subGoals, type Responsibility } from '../../../shared/domain/classification'
import { severityCodes } from './codes'
import type { CheckCard } from './records'

interface Row {
  readonly id: number
  readonly check_id: string
  readonly title: string
  readonly severity: number
  readonly service: string
  readonly responsibility: Responsibility
  readonly sub_goals: string
}

/** A card with the integer that states name it by. */
export type KnownCheck = CheckCard & { readonly row: number }

const subGoalsSchema = z.array(z.enum(subGoals as [(typeof subGoals)[number]]))

/** What is known of each check: as its last scan knew it, so that old findings of a check that left can be read. */
export function createCheckRepository(db: Database) {
  const put = db.prepare(`
    INSERT INTO known_check (check_id, title, severity, service, responsibility, sub_goals)
    VALUES (@id, @title, @severity, @service, @responsibility, @subGoals)
    ON CONFLICT (check_id) DO UPDATE SET title = excluded.title, severity = excluded.severity,
      service = excluded.service, responsibility = excluded.responsibility, sub_goals = excluded.sub_goals
    WHERE title <> excluded.title OR severity <> excluded.severity OR service <> excluded.service
      OR responsibility <> excluded.responsibility OR sub_goals <> excluded.sub_goals
  `)
  const ids = db.prepare<[], Pick<Row, 'id' | 'check_id'>>('SELECT id, check_id FROM known_check')
  const all = db.prepare<[], Row>('SELECT * FROM known_check ORDER BY severity, check_id')

  return {
    /** The caller holds the transaction. Answers each check's integer; a check without a card throws. */
    write(cards: readonly CheckCard[]): (checkId: string) => number {
      for (const card of cards)
        put.run({
          ...card,
          severity: severityCodes.encode(card.severity),
          subGoals: JSON.stringify(card.subGoals),
        })
      const rows = new Map(ids.all().map((row) => [row.check_id, row.id]))
      return (checkId) => {
        const row = rows.get(checkId)
        if (row === undefined) throw new Error(`Check ${checkId} has no card.`)
        return row
      }
    },
    /** Most severe first, then by id. */
    list: (): readonly KnownCheck[] =>
      all.all().map((row) => ({
        row: row.id,
        id: row.check_id,
        title: row.title,
        severity: severityCodes.decode(row.severity),
        service: row.service,
        responsibility: row.responsibility,
        subGoals: subGoalsSchema.parse(JSON.parse(row.sub_goals)),
      })),
  }
}
