import type { AdvancedEventSelector, EventSelector } from '@aws-sdk/client-cloudtrail'
import type { ObjectEvents } from '../../../../shared/domain/inputs/cloudtrail'

/**
 * Puts both kinds of selectors in the same words: each selector adds objects whose reads, writes or both are kept.
 *
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html
 */
export function toObjectEvents(
  basic: readonly EventSelector[],
  advanced: readonly AdvancedEventSelector[],
): ObjectEvents {
  const kept = [...basic.map(fromBasic), ...advanced.map(fromAdvanced)]
  const sorted = (kind: keyof ObjectEvents) => [...new Set(kept.flatMap((one) => one[kind]))].sort()
  return { reads: sorted('reads'), writes: sorted('writes') }
}

const nothing: ObjectEvents = { reads: [], writes: [] }

/** AWS's default where a basic selector does not say which: both. */
function fromBasic({ ReadWriteType = 'All', DataResources = [] }: EventSelector): ObjectEvents {
  const begins = DataResources.flatMap(({ Type, Values }) =>
    Type === 'AWS::S3::Object' ? (Values ?? []) : [],
  )
  return {
    reads: ReadWriteType === 'WriteOnly' ? [] : begins,
    writes: ReadWriteType === 'ReadOnly' ? [] : begins,
  }
}

const understood = new Set(['eventCategory', 'resources.type', 'resources.ARN', 'readOnly'])

/** `resources.ARN` is followed where it says how ARNs begin; any other narrowing may leave out events that matter. */
function fromAdvanced({ FieldSelectors = [] }: AdvancedEventSelector): ObjectEvents {
  const field = (name: string) => FieldSelectors.find(({ Field }) => Field === name)
  const arn = field('resources.ARN')
  const others = FieldSelectors.filter(({ Field }) => Field === undefined || !understood.has(Field))
  const narrowed = others.length > 0 || (arn !== undefined && arn.StartsWith === undefined)
  if (narrowed || !field('resources.type')?.Equals?.includes('AWS::S3::Object')) return nothing
  const begins = arn?.StartsWith ?? ['arn:']
  const readOnly = field('readOnly')?.Equals ?? ['true', 'false']
  return {
    reads: readOnly.includes('true') ? begins : [],
    writes: readOnly.includes('false') ? begins : [],
  }
}
