import type { Read } from '../evidence'
import type { Resource } from '../finding'
import type { PlaceFact } from './place'

/** Who listens to a topic that an alarm tells. Their addresses stay with AWS. */
export interface TopicAudience extends PlaceFact {
  /** The topic's ARN; it may be another account's. */
  readonly topic: string
  /** Whether at least one subscription is confirmed. A topic that is no more is heard by nobody. */
  readonly heard: Read<boolean>
}

export interface Topic extends Resource {
  /** The access policy as JSON text. */
  readonly policy: Read<string>
}
