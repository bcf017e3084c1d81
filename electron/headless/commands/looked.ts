import type { exitCodes } from '../output/exit-code'

/** One thing that Triad needs or can use. */
export interface Looked {
  readonly what: string
  /** `fine`; `absent`: something works less well or not yet; `wrong`: something has to be done. */
  readonly state: 'fine' | 'absent' | 'wrong'
  readonly detail: string
  /** What to do about it, or first; empty where there is nothing. */
  readonly next: string
  /** The exit code's reason where it is wrong. */
  readonly holds?: keyof typeof exitCodes
}
