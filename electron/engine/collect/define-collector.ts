import type { InputKey, Inputs } from '../../../shared/domain/inputs'

/** An SDK client class. The factory makes one per account, Region and service: guarded, counted, limited in flight. */
export type ClientClass<C> = new (config: never) => C

/**
 * The client of the place. `region` names another one, for what must be asked at its own home: a bucket's facts are
 * answered without a redirect only in the bucket's Region.
 */
export type Connect = <C>(Client: ClientClass<C>, region?: string) => C

/** Where a collector stands: one account, one place. */
export interface Place {
  readonly connect: Connect
  readonly account: { readonly id: string; readonly partition: string }
  /** The Region asked, or `global`: its clients then talk to the partition's main Region. */
  readonly region: string
  readonly signal: AbortSignal
}

export interface Collector<K extends InputKey = InputKey> {
  readonly input: K
  /** Asked once an account, or in every enabled Region. */
  readonly reach: 'global' | 'regional'
  /** The partitions that have it, where not all do: elsewhere nothing is asked, and the list is not offered. */
  readonly offeredIn?: readonly string[]
  /** Every operation it sends, in the SDK's words: `s3:GetBucketPolicy`. Guard and published policy come from these. */
  readonly operations: readonly `${string}:${string}`[]
  /** Where an IAM action is not named like the operation (`s3:ListBuckets` needs `s3:ListAllMyBuckets`). */
  readonly actions?: Readonly<Record<string, readonly string[]>>
  /** A list that fails throws its refusal: `collect.ts` turns it into a gap, in one place for all collectors. */
  collect(place: Place): Promise<readonly Inputs[K][]>
}

export const defineCollector = <const K extends InputKey>(collector: Collector<K>): Collector<K> => collector
