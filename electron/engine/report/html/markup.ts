/** Text that is HTML already. Only `html` makes it, and it escapes every other value. */
export interface Markup {
  readonly markup: string
}

type Part = Markup | string | number | readonly Part[]

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// Controls could end a line or turn the direction of what follows; neither belongs in a printed sentence.
const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu

const write = (part: Part): string => {
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string')
    return part.replace(controls, ' ').replace(/[&<>"']/g, (letter) => escapes[letter] ?? '')
  return 'markup' in part ? part.markup : part.map(write).join('')
}

/** HTML from a template: what is filled in is text, unless `html` itself made it. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: texts.reduce((all, text, index) => `${all}${write(parts[index - 1] ?? '')}${text}`),
})
