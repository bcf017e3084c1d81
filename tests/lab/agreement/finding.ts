/** What one of the two says of one resource, in the same words. */
export interface Finding {
  readonly account: string
  /** `global` for what has none. */
  readonly region: string
  readonly check: string
  /** An ARN; that of the account's root for the account as a whole. */
  readonly resource: string
  readonly outcome: 'pass' | 'fail' | 'unknown' | 'not-applicable'
  readonly reason: string
}
