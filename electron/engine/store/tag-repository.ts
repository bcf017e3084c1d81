import type { Database } from 'better-sqlite3'
import { ownerIn, type TagMatch, type Tags } from '../../../shared/domain/tags'
import { ownerKeysIn } from '../../../shared/domain/settings'
import { resourceKey, type ResourceTags } from '../evaluate/resource-tags'
import { parseFindingId } from './finding-view'
import type { SettingRepository } from './setting-repository'

interface Row {
  readonly target: number
  readonly resource: number
  readonly owner: number | null
  readonly tags: string
}

/** Tags of resources as they were last read, and the owner they name. */
export function createTagRepository(db: Database, settings: Pick<SettingRepository, 'get'>) {
  const findResource = db
    .prepare<[string, string], number>(
      'SELECT r.id FROM resource r JOIN term t ON t.id = r.region WHERE r.arn = ? AND t.value = ?',
    )
    .pluck()
  const find = db
    .prepare<[number, number], string>(
      'SELECT tags FROM resource_tag WHERE target_id = ? AND resource_id = ?',
    )
    .pluck()
  const put = db.prepare<[Row]>(`
    INSERT INTO resource_tag (target_id, resource_id, owner_id, tags) VALUES (@target, @resource, @owner, @tags)
    ON CONFLICT (target_id, resource_id) DO UPDATE SET owner_id = excluded.owner_id, tags = excluded.tags
  `)
  const drop = db.prepare<[number, number]>(
    'DELETE FROM resource_tag WHERE target_id = ? AND resource_id = ?',
  )
  const findOwner = db.prepare<[string], number>('SELECT id FROM owner WHERE value = ?').pluck()
  const addOwner = db.prepare<[string]>('INSERT INTO owner (value) VALUES (?)')
  const all = db.prepare<[], Row>(
    'SELECT target_id AS target, resource_id AS resource, owner_id AS owner, tags FROM resource_tag',
  )
  const ofTarget = db.prepare<[number], { arn: string; region: string; tags: string }>(`
    SELECT r.arn, t.value AS region, g.tags FROM resource_tag g JOIN resource r ON r.id = g.resource_id
    JOIN term t ON t.id = r.region WHERE g.target_id = ?
  `)
  const parse = (text: string): Tags => JSON.parse(text) as Tags

  const ownerRow = (tags: Tags, keys: readonly string[]): number | null => {
    const name = ownerIn(tags, keys)
    if (name === null) return null
    return findOwner.get(name) ?? Number(addOwner.run(name).lastInsertRowid)
  }

  return {
    /**
     * Takes what a scan read in the place of what was known before; what it did not read stays. Tags of resources that no
     * finding is about are not kept. The caller holds the transaction.
     */
    write(targetId: string, read: ResourceTags): void {
      const target = Number(targetId)
      const keys = ownerKeysIn(settings)
      for (const { arn, region, tags } of read.values()) {
        const resource = findResource.get(arn, region)
        if (resource === undefined) continue
        const text = JSON.stringify(tags)
        const before = find.get(target, resource)
        if (text === (before ?? '{}')) continue
        if (text === '{}') drop.run(target, resource)
        else put.run({ target, resource, owner: ownerRow(tags, keys), tags: text })
      }
    },
    /** What the tags of one target's resources were when they were last read; those without any are left out. */
    of: (targetId: string): ResourceTags =>
      new Map(
        ofTarget
          .all(Number(targetId))
          .map(({ tags, ...resource }) => [resourceKey(resource), { ...resource, tags: parse(tags) }]),
      ),
    /** Those of a finding's resource; none for text that is no finding's id. */
    ofFinding(findingId: string): readonly TagMatch[] {
      const parts = parseFindingId(findingId)
      const text = parts && find.get(parts[0], parts[2])
      return text ? Object.entries(parse(text)).map(([key, value]) => ({ key, value })) : []
    },
    /** Reads every tag again by the keys that are set now. The caller holds the transaction. */
    nameOwners(): void {
      const keys = ownerKeysIn(settings)
      for (const row of all.all()) {
        const owner = ownerRow(parse(row.tags), keys)
        if (owner !== row.owner) put.run({ ...row, owner })
      }
    },
  }
}
