import type { Read } from '../evidence'
import type { Resource } from '../finding'

export interface Metric {
  readonly namespace: string
  readonly name: string
}

/** Counts the events of a log group that match a pattern. */
export interface MetricFilter {
  readonly region: string
  readonly name: string
  /** The name of the log group, of this account. */
  readonly logGroup: string
  /** In CloudWatch's own language. */
  readonly pattern: string
  readonly metrics: readonly Metric[]
}

/** An alarm on metrics. One that combines other alarms is not among these. */
export interface Alarm extends Resource {
  readonly metrics: readonly Metric[]
  readonly actionsEnabled: boolean
  /** Topics that are told when it rings. Other things that an alarm can set off tell nobody. */
  readonly topics: readonly string[]
  /** Whether anything happens when it rings: a topic is told, a group grows, an instance starts anew. */
  readonly acts: Read<boolean>
  /** Whether a composite alarm asks for its state: that one may speak for it. */
  readonly composed: Read<boolean>
}

export interface LogGroup extends Resource {
  /** After so many days AWS deletes what came in; `null` for never. */
  readonly retentionDays: number | null
  /** True of one that keeps everything for a day only and passes it on to another service: nobody can change that. */
  readonly passesOn: boolean
}
