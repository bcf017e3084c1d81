import type { LocationQuery, LocationQueryRaw, RouteLocationRaw } from 'vue-router'
import { checklistItems, type ChecklistItem } from '../../shared/domain/checklist'
import { subGoals, awsItems, customerItems } from '../../shared/domain/classification'
import { asides, changes, outcomes, severities, type Aside, type Outcome } from '../../shared/domain/finding'
import { frameworkIds, type FrameworkId } from '../../shared/domain/framework'
import type { FindingsFilter } from '../../shared/contract/views'

/** What the address of Findings says. A list that is absent filters nothing, except outcomes: they open on failures. */
export interface FindingsQuery {
  readonly checkId?: string
  /** Every account, not only the one on screen. */
  readonly everywhere: boolean
  /** An item of the checklist. */
  readonly item?: ChecklistItem
  /** A framework, and one control of it. */
  readonly framework?: FrameworkId
  readonly control?: string
  readonly outcomes: readonly Outcome[]
  readonly severities: readonly (typeof severities)[number][]
  readonly services: readonly string[]
  readonly regions: readonly string[]
  readonly subGoals: readonly (typeof subGoals)[number][]
  readonly responsibilities: readonly ((typeof customerItems)[number] | (typeof awsItems)[number])[]
  readonly changes: readonly (typeof changes)[number][]
  readonly overdue: boolean
  /** Names, and empty text for nobody. */
  readonly owners: readonly string[]
  readonly operation?: string
  readonly search?: string
  readonly suppressed: Aside
}

export const openingQuery: FindingsQuery = {
  everywhere: false,
  outcomes: ['fail'],
  severities: [],
  services: [],
  regions: [],
  subGoals: [],
  responsibilities: [],
  changes: [],
  overdue: false,
  owners: [],
  suppressed: 'hide',
}

type Raw = LocationQuery[string] | undefined
const all = (raw: Raw): string[] =>
  (Array.isArray(raw) ? raw : [raw]).flatMap((part) => part?.split(',') ?? []).filter((part) => part !== '')
const among = <const T extends string>(raw: Raw, allowed: readonly T[]): T[] =>
  allowed.filter((each) => all(raw).includes(each))
const one = (raw: Raw): string | undefined => (Array.isArray(raw) ? raw[0] : raw) ?? undefined
const optional = <const K extends string>(key: K, value: string | undefined) =>
  (value === undefined || value === '' ? {} : { [key]: value }) as Readonly<Partial<Record<K, string>>>

/** In a list of names whose commas part them. */
const escapeName = (name: string): string => name.replaceAll('%', '%25').replaceAll(',', '%2C')
const unescapeName = (text: string): string => text.replaceAll('%2C', ',').replaceAll('%25', '%')

/** Reads an address. What it does not know it leaves out: an old link opens, it never breaks. */
export const readQuery = (query: LocationQuery): FindingsQuery => {
  const [suppressed] = among(query['suppressed'], asides)
  const named = among(query['outcome'], outcomes)
  const [item] = among(query['of'], checklistItems)
  const [framework] = among(query['framework'], frameworkIds)
  return {
    ...optional('checkId', one(query['check'])),
    everywhere: one(query['accounts']) === 'all',
    ...(item === undefined ? {} : { item }),
    ...(framework === undefined ? {} : { framework, ...optional('control', one(query['control'])) }),
    outcomes: one(query['outcome']) === 'all' ? [] : named.length > 0 ? named : openingQuery.outcomes,
    severities: among(query['severity'], severities),
    services: all(query['service']),
    regions: all(query['region']),
    subGoals: among(query['part'], subGoals),
    responsibilities: among(query['item'], [...customerItems, ...awsItems]),
    changes: among(query['change'], changes),
    overdue: one(query['overdue']) === 'yes',
    owners: [...all(query['owner']).map(unescapeName), ...(one(query['unowned']) === 'yes' ? [''] : [])],
    ...optional('operation', one(query['operation'])),
    ...optional('search', one(query['q'])?.slice(0, 200)),
    suppressed: suppressed ?? 'hide',
  }
}

/** Writes an address: only what differs from the opening. */
export const writeQuery = (query: FindingsQuery): LocationQueryRaw => {
  const list = (key: string, values: readonly string[]) =>
    values.length > 0 ? { [key]: values.join(',') } : {}
  const opening = query.outcomes.join() === openingQuery.outcomes.join()
  return {
    ...(query.everywhere ? { accounts: 'all' } : {}),
    ...optional('check', query.checkId),
    ...optional('of', query.item),
    ...optional('framework', query.framework),
    ...optional('control', query.control),
    ...(opening ? {} : { outcome: query.outcomes.length > 0 ? query.outcomes.join(',') : 'all' }),
    ...list('severity', query.severities),
    ...list('service', query.services),
    ...list('region', query.regions),
    ...list('part', query.subGoals),
    ...list('item', query.responsibilities),
    ...list('change', query.changes),
    ...(query.overdue ? { overdue: 'yes' } : {}),
    ...list('owner', query.owners.filter((name) => name !== '').map(escapeName)),
    ...(query.owners.includes('') ? { unowned: 'yes' } : {}),
    ...optional('operation', query.operation),
    ...optional('q', query.search),
    ...(query.suppressed === 'hide' ? {} : { suppressed: query.suppressed }),
  }
}

/** The address of a list: the door behind a number. */
export const findingsAt = (query: Partial<FindingsQuery> = {}): RouteLocationRaw => ({
  name: 'findings',
  query: writeQuery({ ...openingQuery, ...query }),
})

/** What a figure lacks of 100: failures, accepted ones too, and what could not be read. */
export const lacking = { outcomes: ['fail', 'unknown'], suppressed: 'include' } as const

/** The same question in the contract's words, about these targets. */
export const toFilter = (query: FindingsQuery, targetIds: readonly string[]): FindingsFilter => {
  const list = <K extends string, T>(key: K, values: readonly T[]) =>
    (values.length > 0 ? { [key]: [...values] } : {}) as Partial<Record<K, T[]>>
  return {
    targetIds: [...targetIds],
    ...optional('checkId', query.checkId),
    ...(query.item === undefined ? {} : { item: query.item }),
    ...(query.framework === undefined ? {} : { framework: query.framework }),
    ...optional('control', query.control),
    ...list('outcomes', query.outcomes),
    ...list('severities', query.severities),
    ...list('services', query.services),
    ...list('regions', query.regions),
    ...list('subGoals', query.subGoals),
    ...list('responsibilities', query.responsibilities),
    ...list('changes', query.changes),
    ...(query.overdue ? { overdue: true } : {}),
    ...list('owners', query.owners),
    ...optional('operation', query.operation),
    ...optional('search', query.search),
    suppressed: query.suppressed,
  }
}
