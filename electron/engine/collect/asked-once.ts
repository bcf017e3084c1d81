import type { Place } from './define-collector'

/**
 * Makes a question that several collectors, or one collector in several Regions, put to AWS be asked once a scan: later
 * askers get the first answer, or the refusal. Kept as long as the signed-in account is.
 *
 * @param keyOf what the answer depends on beside the account
 */
export function askedOnce<Asked extends readonly unknown[], Answer>(
  keyOf: (place: Place, ...asked: Asked) => string,
  ask: (place: Place, ...asked: Asked) => Promise<Answer>,
): (place: Place, ...asked: Asked) => Promise<Answer> {
  const accounts = new WeakMap<Place['account'], Map<string, Promise<Answer>>>()
  return (place, ...asked) => {
    const answers = accounts.get(place.account) ?? new Map<string, Promise<Answer>>()
    accounts.set(place.account, answers)
    const key = keyOf(place, ...asked)
    const answer = answers.get(key) ?? ask(place, ...asked)
    answers.set(key, answer)
    return answer
  }
}
