import PQueue from 'p-queue'
import { isDeepStrictEqual } from 'node:util'
import { serviceOf, type InputKey, type Inputs } from '../../../shared/domain/inputs'
import { addUp, createCallCounter, sentSince, type CallCounter } from '../aws/call-counts'
import type { CallCounts, Session } from '../aws/session'
import { signInOperations } from '../aws/sign-in-operations'
import type { Tape, TapedCall } from '../aws/tape'
import type { Collector, Place } from '../collect/define-collector'
import { groupBy } from '../evaluate/group-by'
import type { Accounts } from '../ports'

/** What a list came to, items or refusal, and the calls that it took. */
interface Kept<K extends InputKey> {
  readonly answer: Promise<readonly Inputs[K][]>
  readonly calls: CallCounts
  /** How often the answers that the service rests on had changed until then. */
  readonly age: number
}

interface SignedIn {
  readonly session: Session
  /** Calls that were not made again, counted as if they had been. */
  readonly spared: CallCounter
}

/**
 * Taped accounts and collectors that read a service of an account again only where its answers are others than at the last
 * sign-in. What a scan stores is the same to the byte, its number of calls included: a collector sends nothing but the
 * operations it declares, knows no clock, and shares questions only with the collectors of its own service.
 *
 * @param tapeOf what an account answers now; the same until it is signed in to again
 */
export function createReadOnce(taped: Accounts, tapeOf: (profile: string) => Tape | undefined) {
  const signedIn = new WeakMap<Place['account'], SignedIn>()
  const tapes = new Map<string, Tape>()
  const services = new Map<string, Set<string>>()
  const ages = new Map<string, number>()
  // One list at a time, so that the calls between its beginning and its end are its own.
  const turns = new PQueue({ concurrency: 1 })

  const keyOf = (account: Place['account'], service: string): string => `${account.id} ${service}`

  function noteChanges(account: Place['account'], tape: Tape): void {
    const changed = changedOperations(tapes.get(account.id) ?? [], tape)
    tapes.set(account.id, tape)
    for (const [service, operations] of services)
      if ([...signInOperations, ...operations].some((operation) => changed.has(operation)))
        ages.set(keyOf(account, service), (ages.get(keyOf(account, service)) ?? 0) + 1)
  }

  async function open(...asked: Parameters<Accounts['open']>): ReturnType<Accounts['open']> {
    const opened = await taped.open(...asked)
    if (opened.status === 'failed') return opened
    const { session } = opened
    const spared = createCallCounter()
    signedIn.set(session.account, { session, spared })
    noteChanges(session.account, tapeOf(session.profile) ?? [])
    return {
      status: 'open',
      session: {
        ...session,
        calls: () => addUp([session.calls(), spared.counts()]),
        sent: () => session.sent() + spared.total(),
      },
    }
  }

  function readOnce<K extends InputKey>(collector: Collector<K>): Collector<K> {
    const service = serviceOf(collector.input)
    services.set(service, new Set([...(services.get(service) ?? []), ...collector.operations]))
    const kept = new Map<string, Kept<K>>()

    async function read(place: Place, here: SignedIn): Promise<Kept<K>> {
      const before = here.session.calls()
      const answer = collector.collect(place)
      await Promise.allSettled([answer])
      const calls = sentSince(before, here.session.calls())
      return { answer, calls, age: ages.get(keyOf(place.account, service)) ?? 0 }
    }

    return {
      ...collector,
      async collect(place) {
        const here = signedIn.get(place.account)
        if (here === undefined) return collector.collect(place)
        const key = keyOf(place.account, place.region)
        const found = kept.get(key)
        if (found !== undefined && found.age === ages.get(keyOf(place.account, service))) {
          for (const [operation, sent] of Object.entries(found.calls)) here.spared.add(operation, sent)
          return found.answer
        }
        const fresh = await turns.add(() => read(place, here))
        if (!place.signal.aborted) kept.set(key, fresh)
        return fresh.answer
      },
    }
  }

  return {
    accounts: { ...taped, open } satisfies Accounts,
    collectors: (collectors: readonly Collector[]): readonly Collector[] => collectors.map(readOnce),
  }
}

/** Operations whose lines differ, were added or are gone. Lines that an edit leaves alone are the same objects. */
function changedOperations(before: Tape, now: Tape): ReadonlySet<string> {
  const operationOf = ({ operation }: TapedCall) => operation
  const [was, is] = [groupBy(before, operationOf), groupBy(now, operationOf)]
  return new Set(
    [...was.keys(), ...is.keys()].filter(
      (operation) => !isDeepStrictEqual(was.get(operation), is.get(operation)),
    ),
  )
}
