import type { Gap } from './evidence'

export const severities = ['critical', 'high', 'medium', 'low', 'informational'] as const
export type Severity = (typeof severities)[number]

/** As history keeps them, in its rows and in the parameters of scores. Never used again or renumbered. */
export const severityNumbers = {
  critical: 1,
  high: 2,
  medium: 3,
  low: 4,
  informational: 5,
} as const satisfies Readonly<Record<Severity, number>>

/** `attested` is what a person states of a check that no API can prove; the other four are what checks say. */
export const outcomes = ['pass', 'fail', 'unknown', 'not-applicable', 'attested'] as const
export type Outcome = (typeof outcomes)[number]
export type CheckOutcome = Exclude<Outcome, 'attested'>

/** The one AWS thing a verdict is about. ARN and Region are its identity across scans. */
export interface Resource {
  /** The ARN where AWS has one, else the id. */
  readonly arn: string
  /** CloudFormation's type name, `AWS::S3::Bucket`; an account is `AWS::::Account`. */
  readonly type: string
  /** The Region it lives in, or `global`. */
  readonly region: string
  readonly name: string
}

/** What a check decides once it has read what it needs. */
export type Ruling =
  | { readonly outcome: 'pass'; readonly note?: string }
  | { readonly outcome: 'fail'; readonly reason: string }
  | { readonly outcome: 'not-applicable'; readonly reason: string }

/** The facts a verdict rests on. Dates, never ages; nothing that changes at every scan. */
export type Evidence = Readonly<Record<string, unknown>>

/**
 * The check could not rule. `about: 'place'`: the list of resources itself was refused there, so the resource named is
 * the account in that Region and stands for an unknown number of others.
 */
export interface Blind {
  readonly outcome: 'unknown'
  readonly gap: Gap
  readonly about: 'resource' | 'place'
}

/** A person stands for it: the evidence holds the statement, on what it rests, who made it and until when it holds. */
export interface Attested {
  readonly outcome: 'attested'
  readonly note: string
}

/** A ruling about one resource with the facts it rests on; or the gap that kept the check from ruling. */
export type Verdict = { readonly resource: Resource; readonly evidence: Evidence } & (Ruling | Blind)

/** Identity of a finding within a target: one check, one resource, one Region. Stable across scans and versions. */
export const findingKey = (checkId: string, { arn, region }: Pick<Resource, 'arn' | 'region'>): string =>
  `${checkId}|${region}|${arn}`

/** What changed for a finding between two states of one target. */
export const changes = ['new', 'fixed', 'reopened', 'gone', 'unseen', 'seen-again'] as const
export type Change = (typeof changes)[number]

export const suppressionKinds = ['accepted-risk', 'false-positive'] as const
export type SuppressionKind = (typeof suppressionKinds)[number]
/** What a list does with findings that were set aside; a kind asks for those of that kind alone. */
export const asides = ['hide', 'include', 'only', ...suppressionKinds] as const
export type Aside = (typeof asides)[number]
