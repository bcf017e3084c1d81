/**
 * Whatever a session sends must have been declared by a collector. An undeclared call is a mistake in Triad, not a
 * refusal of AWS: it throws, before anything reaches the wire.
 */
export function assertDeclared(operation: string, allowed: ReadonlySet<string>): void {
  if (!allowed.has(operation))
    throw Object.assign(new Error(`${operation} is not among the operations that this scan declared.`), {
      name: 'UndeclaredOperation',
    })
}
