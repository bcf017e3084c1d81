/** Whether one of these texts holds what was typed into a search box, in whatever case. All do where nothing was typed. */
export function holds(texts: readonly string[], typed: string): boolean {
  const wanted = typed.trim().toLowerCase()
  return texts.some((text) => text.toLowerCase().includes(wanted))
}
