import type { Database } from 'better-sqlite3'
import type { Change } from '../../../shared/domain/finding'
import type { FindingState } from '../evaluate/finding-state'
import { changeCodes, encodeOr, outcomeCodes, suppressionCodes } from './codes'
import type { Interns } from './intern'

interface Content {
  readonly outcome: number
  readonly last_read: number | null
  readonly suppressed: number | null
  readonly place: number
  readonly wording_id: number | null
  readonly gap_id: number | null
  readonly evidence_id: number
}
type Stored = Content & { readonly id: number; readonly from_seq: number; readonly change: number | null }
type Identity = [target: number, check: number, resource: number]

const fields = ['outcome', 'last_read', 'suppressed', 'place', 'wording_id', 'gap_id', 'evidence_id'] as const
const contentOf = ({
  outcome,
  last_read,
  suppressed,
  place,
  wording_id,
  gap_id,
  evidence_id,
}: Content): Content => ({ outcome, last_read, suppressed, place, wording_id, gap_id, evidence_id })
const equal = (a: Content, b: Content): boolean => fields.every((field) => a[field] === b[field])

/** Writes the states of findings as intervals. The caller holds the transaction. */
export function createStateWriter(db: Database, interns: Interns) {
  const findStanding = db.prepare<Identity, Stored>(`
    SELECT id, from_seq, change, ${fields.join(', ')} FROM state
    WHERE target_id = ? AND check_id = ? AND resource_id = ? AND to_seq IS NULL
  `)
  const close = db.prepare<[toSeq: number, id: number]>('UPDATE state SET to_seq = ? WHERE id = ?')
  const insert = db.prepare(`
    INSERT INTO state (target_id, check_id, resource_id, from_seq, change, region, ${fields.join(', ')})
    VALUES (@target, @check, @resource, @seq, @change, @region, ${fields.map((field) => `@${field}`).join(', ')})
  `)

  const toContent = ({ ruling, evidence, lastRead, suppressed }: FindingState): Content => {
    const words =
      ruling.outcome === 'pass' || ruling.outcome === 'attested'
        ? ruling.note
        : ruling.outcome === 'unknown'
          ? undefined
          : ruling.reason
    return {
      outcome: outcomeCodes.encode(ruling.outcome),
      last_read: encodeOr(outcomeCodes, lastRead),
      suppressed: encodeOr(suppressionCodes, suppressed),
      place: ruling.outcome === 'unknown' && ruling.about === 'place' ? 1 : 0,
      wording_id: words === undefined ? null : interns.wording(words),
      gap_id: ruling.outcome === 'unknown' ? interns.gap(ruling.gap) : null,
      evidence_id: interns.evidence(JSON.stringify(evidence)),
    }
  }

  /** `keepsFrom`: a decision between scans leaves on record what changed since the scan with this seq. */
  return function writer(
    target: number,
    seq: number,
    checkRow: (checkId: string) => number,
    keepsFrom = Infinity,
  ) {
    const regions = new Map<string, number>()
    const regionOf = (name: string): number => {
      const id = regions.get(name) ?? interns.term(name)
      regions.set(name, id)
      return id
    }
    const place = (state: FindingState) => {
      const region = regionOf(state.resource.region)
      const identity: Identity = [target, checkRow(state.checkId), interns.resource(state.resource, region)]
      return { identity, region, standing: findStanding.get(...identity) }
    }
    const put = (
      { identity: [, check, resource], region, standing }: ReturnType<typeof place>,
      content: Content,
      change: Change | null,
    ): void => {
      if (standing) close.run(seq - 1, standing.id)
      const kept = standing && standing.from_seq >= keepsFrom ? standing.change : null
      insert.run({
        ...{ target, check, resource, seq, region },
        change: encodeOr(changeCodes, change) ?? kept,
        ...content,
      })
    }
    return {
      /** Nothing is written where the finding already stands so. */
      state(state: FindingState, change: Change | null): boolean {
        const at = place(state)
        const content = toContent(state)
        if (at.standing && equal(at.standing, content)) return false
        put(at, content, change)
        return true
      },
      /** Keeps what the finding was; a finding that does not stand cannot go. */
      gone(state: FindingState, change: Change | null): boolean {
        const at = place(state)
        const gone = outcomeCodes.encode('gone')
        if (!at.standing || at.standing.outcome === gone) return false
        put(at, { ...contentOf(at.standing), outcome: gone, last_read: at.standing.outcome }, change)
        return true
      },
    }
  }
}
