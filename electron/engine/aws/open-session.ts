import type { Gap } from '../../../shared/domain/evidence'
import { createCallCounter, type CallCounter } from './call-counts'
import { createClients, type Clients, type Origin } from './clients'
import type { InFlight } from './in-flight'
import { isRefusal } from './refusal'
import type { Account, Session } from './session'
import { signInOperations } from './sign-in-operations'

export interface OpenOptions {
  readonly profile: string
  readonly origin: Origin
  /** The profile's own Region: where it asks who it is. */
  readonly region: string
  readonly endpoint?: string | undefined
  readonly allowed: ReadonlySet<string>
  readonly signal: AbortSignal
  readonly inFlight: InFlight
  readonly counter?: CallCounter
}

/**
 * Whose credentials these are and which Regions are on. A refused alias or list of Regions is a gap of the session.
 * @throws a `Refusal` where `sts:GetCallerIdentity` gets no answer: then there is no account.
 */
export async function openSession(options: OpenOptions): Promise<Session> {
  const { profile, origin, region, endpoint, signal, inFlight, counter = createCallCounter() } = options
  const shared = {
    origin,
    signal,
    counter,
    inFlight,
    allowed: new Set([...options.allowed, ...signInOperations]),
  }
  const identity = await askIdentity(
    createClients({ ...shared, sharedBy: profile, partition: 'aws' }),
    region,
  )
  const enabled = new Set<string>()
  const clients = createClients({
    ...shared,
    sharedBy: identity.id,
    partition: identity.partition,
    isEnabled: (place) => enabled.size === 0 || enabled.has(place),
  })
  const [alias, regions] = await Promise.all([
    tolerated(askAlias(clients)),
    tolerated(askRegions(clients, region)),
  ])
  for (const on of regions.value ?? []) enabled.add(on)
  return {
    profile,
    account: { ...identity, name: alias.value ?? identity.id },
    regions: regions.value ?? [region],
    gaps: [...alias.gaps, ...regions.gaps],
    ...(endpoint === undefined ? {} : { endpoint }),
    at: clients.at,
    calls: counter.counts,
    sent: counter.total,
    close: clients.close,
  }
}

async function askIdentity(clients: Clients, region: string): Promise<Omit<Account, 'name'>> {
  const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts')
  const sts = clients.at(region)(STSClient)
  const { Account: id = '', Arn: caller = '' } = await sts
    .send(new GetCallerIdentityCommand())
    .finally(clients.close)
  if (!/^\d{12}$/.test(id)) throw new Error(`This is no account id: ${id}`)
  return { id, caller, partition: caller.split(':')[1] ?? 'aws' }
}

async function askAlias(clients: Clients): Promise<string | undefined> {
  const { IAMClient, ListAccountAliasesCommand } = await import('@aws-sdk/client-iam')
  const { AccountAliases = [] } = await clients.at('global')(IAMClient).send(new ListAccountAliasesCommand())
  return AccountAliases[0]
}

async function askRegions(clients: Clients, region: string): Promise<readonly string[]> {
  const { EC2Client, DescribeRegionsCommand } = await import('@aws-sdk/client-ec2')
  const { Regions = [] } = await clients.at(region)(EC2Client).send(new DescribeRegionsCommand())
  return Regions.flatMap(({ RegionName }) => RegionName ?? []).sort()
}

interface Tolerated<T> {
  readonly value: T | undefined
  readonly gaps: readonly Gap[]
}

async function tolerated<T>(answer: Promise<T>): Promise<Tolerated<T>> {
  try {
    return { value: await answer, gaps: [] }
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { value: undefined, gaps: [error.gap] }
  }
}
