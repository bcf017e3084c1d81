import type { Database } from 'better-sqlite3'
import { isSameOwner } from '../../../shared/domain/tags'

const ofTag = `(SELECT g.owner_id FROM resource_tag g
  WHERE g.target_id = s.target_id AND g.resource_id = s.resource_id)`

/** Who answers for the finding of `state s` with its `account a`: the resource's tag, else the account; NULL for nobody. */
export const ownerName = `coalesce((SELECT o.value FROM owner o WHERE o.id = ${ofTag}), nullif(trim(a.owner), ''))`

/** Whether the finding of `state s` belongs to one of those that a filter asks for: `@owners`, `@ownedTargets`. */
export const isOwned = `CASE WHEN ${ofTag} IS NULL
  THEN s.target_id IN (SELECT value FROM json_each(@ownedTargets))
  ELSE ${ofTag} IN (SELECT value FROM json_each(@owners)) END`

interface Named {
  readonly id: number
  readonly name: string
}

/** Names of owners, and who is meant by them. `targets`: a JSON array of integers. */
export function createOwners(db: Database) {
  const tagged = db.prepare<[string], Named>(`
    SELECT o.id, o.value AS name FROM owner o WHERE EXISTS (SELECT 1 FROM json_each(?) x
      JOIN resource_tag g ON g.target_id = x.value AND g.owner_id = o.id)
  `)
  const accounts = db.prepare<[string], Named>(`
    SELECT t.id, trim(a.owner) AS name FROM target t JOIN account a ON a.id = t.account_id
    WHERE t.id IN (SELECT value FROM json_each(?))
  `)
  return {
    /** Integers of the owners that tags tell, and of the targets whose account has that owner; `''` asks for nobody's. */
    match(names: readonly string[], targets: string): { owners: string; ownedTargets: string } {
      const meant = (list: readonly Named[]) =>
        JSON.stringify(
          list.filter(({ name }) => names.some((asked) => isSameOwner(asked, name))).map(({ id }) => id),
        )
      return { owners: meant(tagged.all(targets)), ownedTargets: meant(accounts.all(targets)) }
    },
    /** Everybody that something of these targets belongs to, by name, each once however it is written. */
    names(targets: string): readonly string[] {
      const all = [...tagged.all(targets), ...accounts.all(targets)].map(({ name }) => name)
      return all
        .filter((name, at) => name !== '' && all.findIndex((other) => isSameOwner(other, name)) === at)
        .sort((a, b) => a.localeCompare(b, 'en'))
    },
  }
}
