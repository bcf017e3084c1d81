import type { Collector } from './define-collector'

/** What the read-only guard lets through for these collectors, in the SDK's words. */
export const operationsOf = (collectors: readonly Collector[]): ReadonlySet<string> =>
  new Set(collectors.flatMap(({ operations }) => operations))

/** The IAM actions that these collectors need, sorted, each once: what a least policy allows. */
export const actionsOf = (collectors: readonly Collector[]): readonly string[] =>
  [
    ...new Set(
      collectors.flatMap(({ operations, actions }) =>
        operations.flatMap((operation) => actions?.[operation] ?? [operation]),
      ),
    ),
  ].sort()
