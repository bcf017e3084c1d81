import type { ClientClass, Connect } from '../collect/define-collector'
import { assertFromAws } from './aws-answer'
import type { CallCounter } from './call-counts'
import type { InFlight } from './in-flight'
import { createKeptClients } from './kept-clients'
import { network as usualNetwork } from './network'
import { partitionOf } from './partitions'
import { patiently } from './patience'
import { assertDeclared } from './read-only-guard'
import { isRefusal, toRefusal } from './refusal'
import { operationOf, type AnyClient, type CallContext, type Next } from './sdk'
import type { Recorder, Replayer } from './tape'

/** The part of a profile that a client needs. */
export interface Origin {
  readonly profile?: string
  readonly credentials: object
  /** Where calls to this service go, if not to AWS. */
  readonly endpointOf: (serviceId: string) => string | undefined
  readonly record?: Recorder
  /** Answers in the network's place. */
  readonly replay?: Replayer
}

export interface ClientsOptions {
  readonly origin: Origin
  readonly allowed: ReadonlySet<string>
  readonly signal: AbortSignal
  readonly counter: CallCounter
  readonly inFlight: InFlight
  /** The account whose limits are shared; while signing in the profile stands for it. */
  readonly sharedBy: string
  readonly partition: string
  /** False where a Region is known to be switched off for the account. */
  readonly isEnabled?: (region: string) => boolean
  /** Time limits and attempts, where they are not the usual ones. */
  readonly network?: object
  /** Between the two rounds of attempts of a throttled call; 2 s, where it is left out. */
  readonly pauseMilliseconds?: number
}

export interface Clients {
  readonly at: (region: string) => Connect
  /** Drops all sockets. */
  readonly close: () => void
}

/** The only place where SDK clients are made: guarded, counted, limited in flight, and silent about their errors. */
export function createClients(options: ClientsOptions): Clients {
  const { connect, close } = createKeptClients((Client, place) => makeClient(Client, place, options))
  return { at: (region) => (Client, elsewhere) => connect(Client, elsewhere ?? region), close }
}

function makeClient<C>(Client: ClientClass<C>, place: string, options: ClientsOptions): AnyClient {
  const { signal, counter } = options
  const region = place === 'global' ? partitionOf(options.partition).mainRegion : place
  const client = construct(Client, region, options)
  client.middlewareStack.add((next, context) => politely(next, context, { ...options, place, region }), {
    name: 'triad',
    step: 'initialize',
    priority: 'high',
  })
  // After the SDK's retries, so that each attempt is counted.
  client.middlewareStack.addRelativeTo(
    (next, context) => async (args) => {
      counter.add(operationOf(context))
      const result = await next(args)
      assertFromAws(result)
      return result
    },
    { name: 'triadWire', relation: 'after', toMiddleware: 'retryMiddleware' },
  )
  const send = client.send.bind(client)
  client.send = (command, sendOptions) => send(command, { abortSignal: signal, ...sendOptions })
  return client
}

function construct<C>(
  Client: ClientClass<C>,
  region: string,
  { origin, network = usualNetwork }: ClientsOptions,
): AnyClient {
  const { profile, credentials, endpointOf } = origin
  const base = {
    ...network,
    region,
    credentials,
    ...(profile === undefined ? {} : { profile }),
    // Last resort of S3 for a bucket whose Region was not known; other services ignore it.
    followRegionRedirects: true,
    // SQS would call whatever host an answer names; a call goes where its place says.
    useQueueUrlAsEndpoint: false,
  }
  const make = (config: object) => new Client({ ...base, ...config } as never) as AnyClient
  const serviceId = serviceIdOf(Client)
  const endpoint = endpointOf(serviceId)
  if (endpoint === undefined) return make({ ignoreConfiguredEndpointUrls: true })
  // S3 Control puts the account id before the host's name, where a host of one's own has no such name.
  return serviceId === 'S3 Control'
    ? make({ endpointProvider: () => ({ url: new URL(endpoint), headers: {} }) })
    : make({ endpoint, disableHostPrefix: true, forcePathStyle: true })
}

const serviceIds = new WeakMap<ClientClass<unknown>, string>()

/** The service's name in `~/.aws/config`. Only a client tells it: one that calls nobody tells it for all of its class. */
function serviceIdOf(Client: ClientClass<unknown>): string {
  const known = serviceIds.get(Client)
  if (known !== undefined) return known
  const credentials = { accessKeyId: '', secretAccessKey: '' }
  const client = new Client({ region: 'us-east-1', credentials } as never) as AnyClient
  const { serviceId } = client.config
  client.destroy()
  serviceIds.set(Client, serviceId)
  return serviceId
}

interface Stand extends ClientsOptions {
  readonly place: string
  readonly region: string
}

/** Guard, then wait for a turn, then call; whatever comes back as an error leaves as a refusal. */
function politely(next: Next, context: CallContext, stand: Stand): Next {
  const { allowed, signal, inFlight, sharedBy, place, region, isEnabled, origin, counter } = stand
  const { pauseMilliseconds = 2_000 } = stand
  const operation = operationOf(context)
  const service = operation.slice(0, operation.indexOf(':'))
  const { replay } = origin
  // A taped answer is final, and nothing is written for a wire: AWS's patience was spent when it was recorded.
  const ask: Next = replay
    ? (args) => {
        counter.add(operation)
        return replay(operation, region, args.input)
      }
    : patiently(next, pauseMilliseconds, signal)
  return async (args) => {
    assertDeclared(operation, allowed)
    const call = () => (origin.record ? origin.record(operation, region, ask, args) : ask(args))
    try {
      return await inFlight.run(`${sharedBy} ${region}`, service, call, signal)
    } catch (error) {
      if (isRefusal(error)) throw error
      const enabled = place === 'global' || (isEnabled?.(region) ?? true)
      throw toRefusal(error, { operation, region: place, enabled, cancelled: signal.aborted })
    }
  }
}
