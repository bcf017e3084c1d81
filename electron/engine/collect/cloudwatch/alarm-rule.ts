const named = /\b(?:ALARM|OK|INSUFFICIENT_DATA)\s*\(\s*(?:"((?:[^"\\]|\\.)*)"|([^\s")]+))\s*\)/g

/**
 * The alarms whose states a composite alarm asks for, by name or ARN as its rule has them.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
 */
export const alarmsNamedIn = (rule: string): readonly string[] =>
  [...rule.matchAll(named)].map(([, quoted, bare]) => quoted?.replaceAll(/\\(.)/g, '$1') ?? bare ?? '')
