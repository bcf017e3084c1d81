import { expected } from '../../../shared/contract/reply'
import type { SettingsView } from '../../../shared/contract/views'
import { isSeverityKey } from '../../../shared/domain/severity-override'
import { usualOwnerKeys, type FixedSetting, type Schedule } from '../../../shared/domain/settings'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const off = 'off'
const all = 'all'
/** No tag names an owner: the owners of accounts are everybody's. */
const accountsAlone = 'none'

const listOf = (text: string): readonly string[] => text.split(',').map((part) => part.trim())

/** `day 07:30 all`, `mon 07:30 acme-prod,acme-dev`, or `off`. */
function scheduleOf(text: string): unknown {
  if (text === off) return null
  const [when = '', at = '', ...who] = text.split(/\s+/)
  const weekday = days.indexOf(when.toLowerCase()) + 1
  if (when !== 'day' && weekday === 0)
    throw expected(
      'bad-request',
      `“${text}” is no schedule; nothing was changed.`,
      'Write when, at what time and for whom: "day 07:30 all", "mon 07:30 acme-prod,acme-dev", or "off".',
    )
  const named = who.join(' ')
  const profiles = named === '' || named === all ? null : listOf(named)
  return when === 'day' ? { every: 'day', at, profiles } : { every: 'week', weekday, at, profiles }
}

const fromText: Readonly<Record<FixedSetting, (text: string) => unknown>> = {
  'scan.regions': (text) => (text === 'enabled' ? null : listOf(text)),
  'scan.schedule': scheduleOf,
  'owner.tags': (text) => (text === accountsAlone ? [] : listOf(text)),
}
const isFixed = (key: string): key is FixedSetting => Object.hasOwn(fromText, key)

/** What a person typed as the value of a setting. Whether it may have that value is the engine's to say. */
export function valueOf(key: string, text: string, reason: string | undefined): unknown {
  if (isSeverityKey(key)) return severityOf(text.trim().toLowerCase(), reason)
  if (reason !== undefined)
    throw expected(
      'bad-request',
      `${key} needs no reason; nothing was changed.`,
      'Leave --reason out: it goes with the severity of a check.',
    )
  return isFixed(key) ? fromText[key](text.trim()) : text.trim() === '' ? text : Number(text)
}

function severityOf(severity: string, reason: string | undefined): unknown {
  if (reason === undefined)
    throw expected(
      'bad-request',
      'A changed severity needs a reason; nothing was changed.',
      'Say why with --reason "...": it stands beside every finding of the check.',
    )
  return { severity, reason }
}

const scheduleText = (schedule: Schedule | null): string => {
  if (schedule === null) return off
  const when = schedule.every === 'day' ? 'day' : (days[schedule.weekday - 1] ?? '')
  return `${when} ${schedule.at} ${schedule.profiles?.join(',') ?? all}`
}

export interface SettingLine {
  readonly key: string
  /** As it is typed. */
  readonly value: string
  readonly standard: string
  readonly about: string
}

/** Every setting, as it is typed. */
export const linesOf = ({
  regions,
  schedule,
  ownerTags,
  due,
  parameters,
  severities,
}: SettingsView): readonly SettingLine[] => [
  {
    ...{ key: 'scan.regions', value: regions?.join(',') ?? 'enabled', standard: 'enabled' },
    about: 'Regions that a scan reads',
  },
  {
    ...{ key: 'scan.schedule', value: scheduleText(schedule), standard: off },
    about: 'When Triad scans by itself while it is open',
  },
  {
    ...{ key: 'owner.tags', value: ownerTags.join(',') || accountsAlone, standard: usualOwnerKeys.join(',') },
    about: 'Keys of the tags that name a resource’s owner, the first that says something',
  },
  ...due.map(({ key, value, severity, ...each }) => ({
    ...{ key, value: String(value), standard: String(each.default) },
    about: `Days in which a ${severity} failure is to be mended`,
  })),
  ...parameters.map(({ key, value, title, unit, ...parameter }) => ({
    ...{ key, value: String(value), standard: String(parameter.default) },
    about: unit === 'days' ? `${title} (days)` : title,
  })),
  ...severities.map(({ key, severity, usual, person, at, reason }) => ({
    ...{ key, value: severity, standard: usual },
    about: `Set by ${person} on ${at.slice(0, 10)}: ${reason}`,
  })),
]
