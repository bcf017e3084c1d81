import type { Database } from 'better-sqlite3'
import { createAttestationRepository } from './attestation-repository'
import { backup, listBackups } from './backup'
import { createCheckRepository } from './check-repository'
import { createConsentRepository } from './consent-repository'
import { createDueRepository } from './due-repository'
import { createEventRepository } from './event-repository'
import { createFactRepository } from './fact-repository'
import { createFindingRepository } from './finding-repository'
import { createFinishScan } from './finish-scan'
import { forgetAccount, holdingsOf, type Holdings } from './forget'
import type { Holder } from './holder'
import { findDamage } from './integrity'
import { createInterns } from './intern'
import { pruneFacts } from './prune'
import { createReportRepository } from './report-repository'
import { createScanRepository } from './scan-repository'
import { createScoreRepository } from './score-repository'
import { createSettingRepository } from './setting-repository'
import { endSession } from './sessions'
import { createStateRepository } from './state-repository'
import { bytesOf, statsOf, type HistoryStats } from './stats'
import { createSuppressionRepository } from './suppression-repository'
import { createTagRepository } from './tag-repository'
import { createTargetRepository } from './target-repository'
import { together } from './together'
import { isFull } from './trouble'

/** Every repository over one open file. They are synchronous: they live in the engine's own thread. */
export function createRepositories(db: Database, { holder, now }: { holder: number; now: () => Date }) {
  const interns = createInterns(db)
  const targets = createTargetRepository(db, now)
  const events = createEventRepository(db, now)
  const settings = createSettingRepository(db, now)
  return {
    scans: {
      ...createScanRepository(db, holder, interns, targets),
      /** Ends a scan that counts: states, score, causes and status in one transaction. */
      finish: createFinishScan(db, interns),
    },
    facts: createFactRepository(db),
    states: createStateRepository(db),
    findings: createFindingRepository(db),
    scores: createScoreRepository(db),
    targets,
    checks: createCheckRepository(db),
    settings,
    dueDates: createDueRepository(db, events),
    tags: createTagRepository(db, settings),
    suppressions: createSuppressionRepository(db, events, now),
    attestations: createAttestationRepository(db, events, now),
    events,
    consents: createConsentRepository(db, events),
    reports: createReportRepository(db),
    /**
     * One write transaction over several repositories, begun at once: nobody else writes between its reading and its
     * writing. What throws inside undoes all of it.
     */
    atomically: <T>(work: () => T): T => db.transaction(work).immediate(),
  }
}
export type Repositories = ReturnType<typeof createRepositories>

export interface Pruned {
  readonly dropped: number
  readonly bytesBefore: number
  readonly bytesAfter: number
}

/** An open history. */
export interface History extends Repositories {
  readonly file: string
  /** The version of SQLite that reads it. */
  readonly sqlite: string
  /** A checked backup beside the file; answers its path. Throws where it cannot be written. */
  backup(): Promise<string>
  stats(): HistoryStats
  /** What it holds of one account, by its 12 digits; backups beside it may hold the same. */
  holdings(accountId: string): Holdings & { readonly backups: readonly string[] }
  /** Deletes everything about one account, for good; no scan may be running. */
  forget(accountId: string): void
  /** Drops what scans before that time had read, where a later one has read the same: how many parts, and bytes. */
  prune(before: string): Pruned
  /**
   * What `work` writes until it has ended, as one transaction, or nothing of it where it rejects. For a file that no other
   * process has yet: nobody could write to it meanwhile. What people decide cannot be written inside.
   */
  together(work: () => Promise<void>): Promise<void>
  /** Everything that SQLite finds wrong with the file; empty where nothing is. Reads all of it. */
  check(): readonly string[]
  /**
   * The same for what opening a big file did not look through; some 0.3 s for each 100 MB, so for an idle moment.
   * Damage found by either makes the next opening repair the file.
   */
  checkRest(): readonly string[]
  /** Writes everything out and leaves the mark of a clean end. */
  close(): void
}

/** Takes over an open file that has passed its check. */
export function toHistory(db: Database, file: string, holder: Holder, now: () => Date): History {
  let suspect = false
  const remember = (damage: readonly string[]): readonly string[] => {
    suspect ||= damage.length > 0
    return damage
  }
  return {
    file,
    sqlite: db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '',
    ...createRepositories(db, { holder: holder.id, now }),
    backup: () => backup(db, file, now()),
    stats: () => statsOf(db, file),
    holdings: (accountId) => ({ ...holdingsOf(db, accountId), backups: listBackups(file) }),
    forget: (accountId) => forgetAccount(db, accountId),
    prune(before) {
      const bytesBefore = bytesOf(file)
      return { dropped: pruneFacts(db, before), bytesBefore, bytesAfter: bytesOf(file) }
    },
    together: (work) => together(db, work),
    check: () => remember(findDamage(db, 'full')),
    checkRest: () => remember(findDamage(db, { only: 'growing' })),
    close() {
      if (!db.open) return
      try {
        // Without the mark of a clean end the next opening looks through everything.
        if (!suspect) endSession(db, holder)
        db.pragma('wal_checkpoint(TRUNCATE)')
      } catch (error) {
        // On a full disk the log stays beside the file with all that was written, and the next opening takes it in.
        if (!isFull(error)) throw error
      } finally {
        db.close()
        holder.release()
      }
    },
  }
}
