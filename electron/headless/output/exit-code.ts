/** What each exit code says. Scripts rely on them. */
export const exitCodes = {
  fine: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  usage: 2,
  /** No profile could be signed in. */
  credentials: 3,
  /** A profile failed, a scan is partial, or `--fail-on-gap` and something could not be read. */
  incomplete: 4,
  /** The history file cannot be used. */
  history: 5,
  cancelled: 6,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

// The order of precedence: the first that holds wins.
const precedence = ['usage', 'history', 'cancelled', 'credentials', 'incomplete', 'findings'] as const

/** The exit code of everything that holds at once. */
export const toExitCode = (holds: ReadonlySet<keyof typeof exitCodes>): ExitCode =>
  exitCodes[precedence.find((name) => holds.has(name)) ?? 'fine']
