import { readTape } from '../aws/tape-text'
import type { Tape } from '../aws/tape'
import { changeAnswers } from '../aws/tape-edits'
import { acmeDev } from './acme-dev'
import { acmeProd } from './acme-prod'
import { acmeStaging } from './acme-staging'
import { asOf, movedTo } from './as-of'
import { weeks, type Story } from './story'

/** The demo's accounts, in the order in which they are listed. */
export const demoProfiles = ['acme-prod', 'acme-staging', 'acme-dev'] as const
export type DemoProfile = (typeof demoProfiles)[number]

interface Recorded {
  readonly story: Story
  /** Loaded when the demo is opened, in a chunk of its own. */
  readonly load: () => Promise<{ readonly default: string }>
}

const recorded: Readonly<Record<DemoProfile, Recorded>> = {
  'acme-prod': { story: acmeProd, load: () => import('./tapes/acme-prod.ndjson?raw') },
  'acme-staging': { story: acmeStaging, load: () => import('./tapes/acme-staging.ndjson?raw') },
  'acme-dev': { story: acmeDev, load: () => import('./tapes/acme-dev.ndjson?raw') },
}

export const weekMs = 7 * 86_400_000

/** One account through the year that ends at `now`. */
export interface DemoAccount {
  readonly profile: DemoProfile
  /** What the account answered in that week, counted from 0; the last one is what it answers from then on. */
  tapeOf(week: number): Tape
}

/** Reads the recorded accounts and moves them to `now`. Pure from there on: the same `now`, the same year. */
export const loadDemoAccounts = (now: Date): Promise<readonly DemoAccount[]> =>
  Promise.all(
    demoProfiles.map(async (profile) => {
      const { story, load } = recorded[profile]
      const tape = movedTo(named(readTape((await load()).default), profile), now)
      return {
        profile,
        tapeOf: (week) => story(week).reduce((changed, edit) => edit(changed), asOf(tape, timeOf(week, now))),
      }
    }),
  )

/** When the scan of a week was made: a week apart, the last one at `now`. */
export const timeOf = (week: number, now: Date): Date => new Date(now.getTime() - (weeks - 1 - week) * weekMs)

/** Nobody shall take a made-up account for their own. */
const named = (tape: Tape, profile: DemoProfile): Tape =>
  changeAnswers(tape, { operation: 'iam:ListAccountAliases' }, () => ({
    AccountAliases: [`${profile} (demo)`],
  }))
