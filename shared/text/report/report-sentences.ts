import type { Cause, Figure } from '../../domain/score'

export interface Moved {
  /** ISO 8601; `null` where the beginning is not known. */
  readonly since: string | null
  readonly delta: number
  readonly proven: number
  /** What moved it most; `null` where no cause points that way. */
  readonly cause: Cause | null
  /** What is open, as the end of the sentence. */
  readonly standing: string
}

export interface MethodFacts {
  readonly checks: number
  readonly catalogue: string
  readonly model: number
  readonly accounts: number
}

/** Every sentence that a report generates, once a language. Figures are points, counts or percentages as they come. */
export interface ReportSentences {
  /** `A, B and C`; from the `most`-th on, how many more. */
  readonly together: (names: readonly string[], most: number) => string
  readonly accounts: (count: number) => string
  readonly awsAccounts: (count: number) => string
  readonly awsAccount: (id: string) => string
  /** What an account is called where names are to be unreadable. */
  readonly accountNamed: (number: number) => string
  readonly pageOf: (page: number, all: number) => string
  readonly ofHundred: (figure: Figure) => string
  readonly changed: (delta: number) => string
  readonly upTo: (possible: number) => string

  readonly nothingAssessed: string
  readonly tooLittle: (coverage: number) => string
  readonly standing: (critical: number, high: number) => string
  readonly stands: (proven: number, standing: string) => string
  readonly unchangedAt: (proven: number, standing: string) => string
  readonly moved: (moved: Moved) => string

  readonly nothingToCompare: string
  readonly nothingMoved: string
  /** One cause, or one on either side. */
  readonly weighed: (causes: readonly { readonly cause: Cause; readonly points: number }[]) => string
  readonly onTheWay: (before: number, now: number) => string
  readonly findings: (count: number) => string
  readonly lowest: (count: number) => string
  readonly moreOwners: (count: number) => string
  readonly moreAccounts: (count: number) => string

  readonly notMet: (findings: number, title: string) => string
  readonly unreadRisk: string
  readonly unreadFact: (findings: number, checks: number) => string
  readonly mend: (where: string, findings: number, worth: string) => string
  readonly allow: string
  readonly allowWorth: (where: string, worth: number) => string
  readonly renew: string
  readonly renewWhat: (where: string, title: string, endsAt: string) => string

  readonly noAssessment: string
  readonly seen: (coverage: number) => string
  readonly nothingUnread: string
  readonly unseenPoints: (points: number) => string
  readonly withoutScore: (names: string, count: number) => string
  readonly stale: (count: number, names: string) => string
  readonly tooOld: (count: number, names: string) => string
  readonly closedRegions: (count: number, names: string) => string
  readonly hiddenPoints: (points: number) => string
  readonly morePermissions: (count: number) => string

  readonly nothingDecided: string
  readonly decided: (decisions: number, attestations: number, cost: number) => string
  readonly moreDecisions: (count: number) => string
  readonly method: (facts: MethodFacts) => readonly string[]
  /** In one line: `first` is what was changed first, where its reason is known. */
  readonly severitiesChanged: (
    count: number,
    first: { readonly title: string; readonly reason: string } | null,
  ) => string
  readonly imprint: (version: string, catalogue: string, model: number, digest: string) => string

  readonly barWords: (name: string, figure: Figure) => string
  readonly trendWords: (
    first: { readonly at: string; readonly proven: number },
    last: { readonly at: string; readonly proven: number; readonly possible: number },
    scans: number,
  ) => string
}
