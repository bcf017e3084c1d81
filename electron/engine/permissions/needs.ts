import type { Check } from '../checks/define-check'
import type { Collector } from '../collect/define-collector'
import { actionsOf } from '../collect/operations'
import { identityOperations } from '../aws/sign-in-operations'
import { inputsOf } from '../scan/choose-checks'

/** One IAM action and the checks that cannot rule without it, sorted; none where signing in itself needs it. */
export interface Need {
  readonly action: string
  readonly checkIds: readonly string[]
}

/** Every action that these checks need, sorted, each once, with what any scan needs to know whose account it reads. */
export function needsOf(
  checks: readonly Pick<Check, 'id' | 'subject' | 'consults'>[],
  collectors: readonly Collector[],
): readonly Need[] {
  const needed = new Map<string, Set<string>>(identityOperations.map((action) => [action, new Set()]))
  for (const check of checks) {
    const inputs = inputsOf([check])
    for (const action of actionsOf(collectors.filter(({ input }) => inputs.includes(input)))) {
      const checkIds = needed.get(action) ?? new Set()
      needed.set(action, checkIds.add(check.id))
    }
  }
  return [...needed]
    .map(([action, checkIds]) => ({ action, checkIds: [...checkIds].sort() }))
    .sort((a, b) => (a.action < b.action ? -1 : 1))
}
