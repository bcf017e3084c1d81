import type { Tape, TapedCall } from '../../electron/engine/aws/tape'
import type { TapeValue } from '../../electron/engine/aws/tape-value'

/** What a script of a hostile text would call: a page in which it ran has this on its window. */
export const ranMark = 'triadRan'

/** Texts that do harm where they are taken for something else than text. */
export const hostileTexts = [
  `<script>${ranMark}=1</script>`,
  `"><img src=x onerror='${ranMark}=2'>`,
  `=cmd|'/c calc'!A0`,
  '+1',
  '@SUM(1+1)*cmd',
  '-2+3',
  '🏴‍☠️👩‍👩‍👧‍👦 emoji',
  'W'.repeat(1000),
  '\u202egnp.exe \u2066hidden\u2069 مرحبا שלום',
  '\u0000\u0007\u001b[31m\u001b]0;title\u0007\u009b2J\u0085\r\n\tcontrols',
  `'"\`\\ quotes`,
  '{{7*7}} ${7*7} #{7*7}',
  `</style></title><svg onload=${ranMark}=3>`,
  '*)(|&; rm -rf ~ %s %n $(touch x)',
  'null',
] as const

// A name is part of ARNs, paths, addresses and tables, which AWS's own grammar divides at these.
const dividers = /[/:,\r\n*?]/g
const inName: Readonly<Record<string, string>> = { '/': '⁄', ':': '∶', ',': '‚', '*': '⁎', '?': '¿' }

const numbered = (texts: readonly string[], at: number): string => {
  const round = Math.floor(at / texts.length)
  return `${texts[at % texts.length] ?? ''}${round === 0 ? '' : ` ${round}`}`
}

/** Names that people choose, by the field that holds them: they lead from one answer to another. */
const nameFields =
  /^(?:UserName|GroupName|GroupList|RoleName|PolicyName|InstanceProfileName|FunctionName|DB(?:Instance|Cluster|Snapshot|ClusterSnapshot)Identifier|TableNames?|LoadBalancerName|AutoScalingGroupName|LaunchTemplateName|ClusterIdentifier|ReplicationGroupId|BackupPlanName|BackupVaultName|SelectionName|BudgetName|AlarmName|filterName|metricName|MetricName|metricNamespace|Bucket|S3BucketName|TargetBucket|PatchGroup|OriginId|TargetOriginId|family|clusters|projects|repositoryName)$/
/** Lists whose `Name` is one; elsewhere a field of that name holds a state, a filter or a feature. */
const namedLists = /^(?:Buckets|trailList|SecretList|Trails|WebACLs|analyzers|DocumentIdentifiers)$/
/** `DomainName` is a search domain's name here, and an address elsewhere. */
const domainLists = /^DomainNames$/
/** Text that leads nowhere. */
const textFields =
  /^(?:Description|AlarmDescription|Comment|Title|FullName|CompanyName|City|AddressLine1|DisplayName|AccountAliases|StateReason|StateTransitionReason|Message|Sid|Issuer|Subject|ComputerName|LogFormat|statusReason|ResourceName)$/
/** By these tags of buckets people say what is expected of them. */
const judgedTags = /^(?:Criticality|Purpose|critical|backups?|records?)$/
/** What AWS itself named, or gives a meaning. */
const meant = /^(?:default|root|all$|aws|AWS|eks$|rds|AdministratorAccess|\s*$|.*[:/].*)/

/**
 * The same account in which every name, tag, description and other text that leads nowhere is hostile: as many resources,
 * and each reference still meets what it is for.
 */
export function hostileTape(tape: Tape): Tape {
  const names = namesIn(tape)
  const texts = new Map<string, string>()
  const textFor = (text: string): string => {
    const known = texts.get(text) ?? numbered(hostileTexts, texts.size)
    texts.set(text, known)
    return known
  }
  const nameFor = (name: string): string => names.get(name) ?? name
  const inArn = (arn: string): string =>
    arn
      .split(/([:/])/)
      .map((part, at) => (at < 10 ? part : nameFor(part)))
      .join('')

  const hostile = (value: TapeValue, field: string, list: string): TapeValue => {
    if (typeof value === 'string') return text(value, field, list)
    if (value instanceof Uint8Array) return table(value)
    if (value instanceof Date || typeof value !== 'object' || value === null) return value
    if (Array.isArray(value))
      return (value as readonly TapeValue[]).map((each) => hostile(each, field, field))
    const fields = value as Readonly<Record<string, TapeValue>>
    return Object.fromEntries(Object.entries(fields).map(([key, each]) => [key, hostile(each, key, list)]))
  }
  const text = (value: string, field: string, list: string): string => {
    if (value.startsWith('arn:')) return inArn(value)
    if (/^%7B/i.test(value)) return encodeURIComponent(document(decodeURIComponent(value)))
    if (/^\s*\{\s*"/.test(value)) return document(value)
    if (list === 'Tags' && field === 'Key') return value === 'Name' ? value : textFor(value)
    if (list === 'Tags' && field === 'Value') return textFor(value)
    if (list === 'TagSet') return judgedTags.test(value) ? value : textFor(value)
    // `table/orders`
    if (field === 'ResourceId') return value.split('/').map(nameFor).join('/')
    if (textFields.test(field)) return textFor(value)
    return nameFor(value)
  }
  const document = (json: string): string =>
    JSON.stringify(hostile(JSON.parse(json) as TapeValue, 'Document', 'Document'))
  // The credential report: a table whose first two columns are a user's name and ARN.
  const table = (bytes: Uint8Array): Uint8Array =>
    new TextEncoder().encode(
      new TextDecoder()
        .decode(bytes)
        .split('\n')
        .map((line) => {
          if (line === '') return line
          const [name = '', arn = '', ...rest] = line.split(',')
          const cells = [nameFor(name), arn.startsWith('arn:') ? inArn(arn) : arn]
          return [
            ...cells.map((cell) => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell)),
            ...rest,
          ].join(',')
        })
        .join('\n'),
    )

  return tape.map((call): TapedCall => ({
    ...call,
    ...(call.input === undefined ? {} : { input: hostile(call.input, 'in', 'in') }),
    ...('output' in call ? { output: hostile(call.output, 'out', 'out') } : {}),
  }))
}

/** Every name that people chose in this account, with the hostile one in its place. */
function namesIn(tape: Tape): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const texts = hostileTexts.map((text) => text.replace(dividers, (divider) => inName[divider] ?? ''))
  const walk = (value: TapeValue, field: string, list: string): void => {
    if (typeof value === 'string') {
      const isName =
        nameFields.test(field) ||
        (field === 'Name' && namedLists.test(list)) ||
        (field === 'DomainName' && domainLists.test(list))
      if (isName && !meant.test(value) && !found.has(value)) found.set(value, numbered(texts, found.size))
      return
    }
    if (value instanceof Date || value instanceof Uint8Array || typeof value !== 'object' || value === null)
      return
    if (Array.isArray(value)) for (const each of value as readonly TapeValue[]) walk(each, field, field)
    else for (const [key, each] of Object.entries(value)) walk(each, key, list)
  }
  for (const call of tape) if ('output' in call) walk(call.output, 'out', 'out')
  return found
}
