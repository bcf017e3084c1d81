import { readFileSync } from 'node:fs'
import type { Asked, Document, Policies } from '../../electron/engine/iam/matches'
import { parsePolicy, type PolicyKind } from '../../electron/engine/iam/parse-policy'

/** One of the requests whose decision is known, as tests/fixtures/iam-cases holds them. */
export interface IamCase {
  readonly id: string
  readonly principal: string
  readonly principalTags?: Readonly<Record<string, string>>
  readonly action: string
  readonly resource: string
  readonly resourceAccount?: string
  readonly context: Readonly<Record<string, string | readonly string[]>>
  readonly identityPolicies: readonly object[]
  readonly resourcePolicy?: object
  readonly permissionsBoundary?: object
  readonly sessionPolicy?: object
  readonly scps?: readonly (readonly object[])[]
  readonly rcps?: readonly (readonly object[])[]
}

export interface DecidedCase {
  readonly id: string
  readonly class: string
  readonly decision: 'allow' | 'explicit-deny' | 'implicit-deny'
  readonly by: readonly string[]
}

const lines = (file: string): readonly unknown[] =>
  readFileSync(`tests/fixtures/iam-cases/${file}.ndjson`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))

export const iamCases = (): readonly IamCase[] => lines('cases') as readonly IamCase[]
export const decidedCases = (): ReadonlyMap<string, DecidedCase> =>
  new Map((lines('expected') as readonly DecidedCase[]).map((one) => [one.id, one]))

export function askedIn(one: IamCase): Asked {
  const context = new Map<string, readonly string[]>()
  for (const [key, value] of Object.entries(one.context))
    context.set(key.toLowerCase(), typeof value === 'string' ? [value] : value)
  for (const [tag, value] of Object.entries(one.principalTags ?? {}))
    context.set(`aws:principaltag/${tag.toLowerCase()}`, [value])
  const isUser = one.principal.includes(':user/')
  return {
    caller: {
      arn: one.principal,
      account: one.principal.split(':')[4] ?? '',
      role: isUser ? null : (context.get('aws:principalarn')?.[0] ?? one.principal),
    },
    action: one.action,
    resource: one.resource,
    resourceAccount: one.resourceAccount ?? null,
    context,
  }
}

/** Throws where one of the policies cannot be read. */
export function policiesIn(one: IamCase): Policies {
  const document = (place: string, policy: object, kind: PolicyKind): Document => {
    const parsed = parsePolicy(JSON.stringify(policy), kind)
    if (!parsed.ok) throw new Error(`${one.id} ${place}: ${JSON.stringify(parsed.faults)}`)
    return { place, statements: parsed.statements }
  }
  const optional = (name: 'permissionsBoundary' | 'sessionPolicy'): Document | null => {
    const policy = one[name]
    return policy ? document(name, policy, 'identity') : null
  }
  const levels = (name: 'scps' | 'rcps', kind: PolicyKind) =>
    (one[name] ?? []).map((policies, level) =>
      policies.map((policy, index) => document(`${name}[${level}][${index}]`, policy, kind)),
    )
  const isTrust = one.action.toLowerCase() === 'sts:assumerole'
  return {
    identity: one.identityPolicies.map((policy, index) =>
      document(`identityPolicies[${index}]`, policy, 'identity'),
    ),
    resource: one.resourcePolicy
      ? document('resourcePolicy', one.resourcePolicy, isTrust ? 'trust' : 'resource')
      : null,
    boundary: optional('permissionsBoundary'),
    session: optional('sessionPolicy'),
    scps: levels('scps', 'identity'),
    rcps: levels('rcps', 'resource'),
  }
}
