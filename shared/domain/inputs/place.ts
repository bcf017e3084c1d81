/** One answer about a whole account: what is not a resource of its own still belongs to a place. */
export interface PlaceFact {
  /** The Region asked, or `global`. */
  readonly region: string
}
