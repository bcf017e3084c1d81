import type { AdvancedEventSelector, EventSelector } from '@aws-sdk/client-cloudtrail'
import type { ManagementEvents } from '../../../../shared/domain/inputs/cloudtrail'

/**
 * Puts both kinds of selectors in the same words. A trail has one kind or the other; each selector adds events, so what
 * is left out is only what every selector leaves out.
 *
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
 */
export function toManagementEvents(
  basic: readonly EventSelector[],
  advanced: readonly AdvancedEventSelector[],
): ManagementEvents {
  const kept = [...basic.flatMap(fromBasic), ...advanced.flatMap(fromAdvanced)]
  const [first, ...others] = kept.map(({ leavesOut }) => leavesOut)
  return {
    reads: kept.some(({ reads }) => reads),
    writes: kept.some(({ writes }) => writes),
    leavesOut: (first ?? []).filter((source) => others.every((other) => other.includes(source))).sort(),
  }
}

/** AWS's defaults where a basic selector leaves a field out: management events, read and write. */
function fromBasic({
  IncludeManagementEvents = true,
  ReadWriteType = 'All',
  ExcludeManagementEventSources = [],
}: EventSelector): readonly ManagementEvents[] {
  if (!IncludeManagementEvents) return []
  return [
    {
      reads: ReadWriteType !== 'WriteOnly',
      writes: ReadWriteType !== 'ReadOnly',
      leavesOut: ExcludeManagementEventSources,
    },
  ]
}

/** `readOnly` narrows to reads or to writes; any other field beside `eventSource` narrows in ways not worth following. */
function fromAdvanced({ FieldSelectors = [] }: AdvancedEventSelector): readonly ManagementEvents[] {
  const field = (name: string) => FieldSelectors.find(({ Field }) => Field === name)
  if (!field('eventCategory')?.Equals?.includes('Management')) return []
  const source = field('eventSource')
  const understood = new Set(['eventCategory', 'readOnly', 'eventSource'])
  const narrowed =
    FieldSelectors.some(({ Field }) => Field === undefined || !understood.has(Field)) ||
    (source !== undefined && source.NotEquals === undefined)
  if (narrowed) return []
  const readOnly = field('readOnly')?.Equals
  return [
    {
      reads: readOnly === undefined || readOnly.includes('true'),
      writes: readOnly === undefined || readOnly.includes('false'),
      leavesOut: source?.NotEquals ?? [],
    },
  ]
}
