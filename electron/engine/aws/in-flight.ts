import PQueue from 'p-queue'

/** Calls of one (account, Region, service) at the same time. IAM is one small global bucket for a whole account. */
const limits: Readonly<Record<string, number>> = { iam: 2 }
const usual = 5

export interface InFlight {
  /** Runs the call when there is room. Rejects with the signal's reason if it is cancelled while it waits. */
  run<T>(place: string, service: string, call: () => Promise<T>, signal: AbortSignal): Promise<T>
}

/** One for all sessions, because two profiles of one account share that account's limits at AWS. */
export function createInFlight(): InFlight {
  const queues = new Map<string, PQueue>()
  return {
    run(place, service, call, signal) {
      const key = `${place} ${service}`
      const queue = queues.get(key) ?? new PQueue({ concurrency: limits[service] ?? usual })
      queues.set(key, queue)
      return queue.add(call, { signal })
    },
  }
}
