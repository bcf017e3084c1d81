import type { Watched } from './alarm-link'
import { apiCall, roleIdentity } from './trail-events'

interface WatchedCalls extends Pick<Watched, 'alarming' | 'ordinary'> {
  readonly pattern: string
}

/**
 * Calls of one service that have to be heard, as examples and as a pattern for them. The examples come by turns from two
 * callers and, but for a service without Regions, from two Regions, so that a filter of one of them does not pass.
 *
 * @param source the service as CloudTrail names it
 * @param reading a call of that service that changes nothing: a filter that counts it counts everything
 * @param home the Region in which a service without Regions writes its events
 */
export function watchedCalls(
  source: `${string}.amazonaws.com`,
  names: readonly [string, ...string[]],
  reading: string,
  home?: string,
): WatchedCalls {
  const other = { awsRegion: 'us-east-1', userIdentity: roleIdentity }
  const at = home === undefined ? {} : { awsRegion: home }
  const call = (eventName: string, index: number) =>
    apiCall({ eventSource: source, eventName, ...(index % 2 === 0 ? {} : other), ...at })
  return {
    alarming: names.map(call),
    ordinary: [apiCall(), { ...call(reading, 0), readOnly: true }],
    pattern: patternOf(source, names),
  }
}

function patternOf(source: string, names: readonly string[]): string {
  const any = names.map((name) => `($.eventName = "${name}")`).join(' || ')
  return `{ ($.eventSource = "${source}") && (${any}) }`
}
