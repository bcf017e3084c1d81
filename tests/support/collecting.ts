import type { Collector, Place } from '../../electron/engine/collect/define-collector'
import type { InputKey, Inputs } from '../../shared/domain/inputs'
import { accountId } from './facts/about'
import { replay, type Answer, type Replay } from './replay'

export interface Collecting extends Pick<Replay, 'asked'> {
  readonly place: Place
}

/**
 * A place whose clients let through what the collectors given declare and nothing else, so that a collector that sends
 * more than it says fails its test. Answers are looked up by operation; a list of them is used up in order.
 */
export function placeFor(
  collectors: readonly Pick<Collector, 'operations'>[],
  answers: Readonly<Record<string, ReturnType<Answer> | readonly ReturnType<Answer>[] | Answer>>,
  region = 'eu-west-1',
): Collecting {
  const allowed = new Set<string>(collectors.flatMap(({ operations }) => operations))
  const used = new Map<string, number>()
  const { connect, asked } = replay(
    (operation, input, where) => {
      const answer = answers[operation]
      if (answer === undefined) throw new Error(`The test has no answer for ${operation}.`)
      if (isAnswer(answer)) return answer(operation, input, where)
      if (!isSeries(answer)) return answer
      const index = used.get(operation) ?? 0
      used.set(operation, index + 1)
      const next = answer[index]
      if (next === undefined) throw new Error(`${operation} was asked more than ${answer.length} times.`)
      return next
    },
    { region, allowed },
  )
  const account = { id: accountId, partition: 'aws' }
  return { place: { connect, account, region, signal: new AbortController().signal }, asked }
}

const isAnswer = (answer: object): answer is Answer => typeof answer === 'function'
const isSeries = (answer: object): answer is readonly (object | Error)[] => Array.isArray(answer)

/** A place where a collector may stand. */
export const usualRegion = ({ reach }: Pick<Collector, 'reach'>): string =>
  reach === 'global' ? 'global' : 'eu-west-1'

/** What one collector brings home from one place. */
export const collectFrom = <K extends InputKey>(
  collector: Collector<K>,
  answers: Parameters<typeof placeFor>[1],
  region?: string,
): Promise<readonly Inputs[K][]> => collector.collect(placeFor([collector], answers, region).place)
