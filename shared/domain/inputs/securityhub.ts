import type { PlaceFact } from './place'

/** Security Hub in one Region. */
export interface Hub extends PlaceFact {
  readonly enabled: boolean
}

/** The standards that Security Hub checks in one Region. */
export interface HubStandards extends PlaceFact {
  /** None where Security Hub is off. */
  readonly standards: readonly HubStandard[]
}

export interface HubStandard {
  /** `pci-dss/v/4.0.1`, the end of its ARN. */
  readonly name: string
  /** In AWS's words: `PENDING`, `READY`, `FAILED`, `DELETING`, `INCOMPLETE`. */
  readonly status: string
}
