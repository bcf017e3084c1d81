interface Moves {
  readonly move: (by: number) => void
  readonly edge: (end: boolean) => void
  readonly enter: () => void
  readonly fold: (open: boolean) => void
  /** Keys of the list's own. */
  readonly more?: Readonly<Record<string, () => void>>
}

/** Arrows, Page, Home and End walk a list; Enter opens; right and left fold. Answers the handler for `keydown`. */
export const useListKeys = ({ move, edge, enter, fold, more = {} }: Moves) => {
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    PageDown: () => move(12),
    PageUp: () => move(-12),
    Home: () => edge(false),
    End: () => edge(true),
    Enter: enter,
    ' ': enter,
    ArrowRight: () => fold(true),
    ArrowLeft: () => fold(false),
    ...more,
  }
  return (event: KeyboardEvent): void => {
    const run = keys[event.key]
    if (!run || event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return
    event.preventDefault()
    run()
  }
}
