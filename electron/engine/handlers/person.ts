/** Who decided, as far as this machine knows. */
export const person = (): string =>
  process.env['USER'] ?? process.env['USERNAME'] ?? 'somebody at this machine'
