import { unread } from '../../../shared/domain/evidence'
import type { InputKey, Inputs } from '../../../shared/domain/inputs'

type LaterFacts = {
  readonly [K in InputKey]?: readonly (readonly [fact: keyof Inputs[K], operation: string])[]
}

/**
 * Facts that a list gained after it first shipped, each with the operation that tells it. A scan from before does not hold
 * them, and when it is judged again they are unread: nobody looked.
 */
const laterFacts: LaterFacts = {
  'cloudwatch.alarms': [
    ['acts', 'cloudwatch:DescribeAlarms'],
    ['composed', 'cloudwatch:DescribeAlarms'],
  ],
  'guardduty.detector': [['watchesObjects', 'guardduty:GetDetector']],
}

/** The item with all facts that its list has today. */
export function withLaterFacts<K extends InputKey>(input: K, item: Inputs[K]): Inputs[K] {
  const gaps = (laterFacts[input] ?? [])
    .filter(([fact]) => !(fact in item))
    .map(([fact, operation]) => [
      fact,
      unread({
        operation,
        region: item.region,
        reason: 'unexpected',
        detail: 'Triad did not read this yet when the account was scanned.',
      }),
    ])
  return gaps.length === 0 ? item : { ...item, ...(Object.fromEntries(gaps) as Partial<Inputs[K]>) }
}
