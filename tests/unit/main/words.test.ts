import { expect, it } from 'vitest'
import { createSay } from '../../../electron/main/shell/words'

it.each([
  ['en-GB', 'Scanning acme-prod'],
  ['es-MX', 'Analizando acme-prod'],
  ['', 'Scanning acme-prod'],
])('speaks the language of the machine: %s', (locale, text) => {
  expect(createSay(locale)('scanning', { names: 'acme-prod' })).toBe(text)
})

it('makes hostile names harmless: one line, no direction marks, not endless', () => {
  const said = createSay('en')('scanning', { names: `a\n\u202eb\u0007${'x'.repeat(1000)}` })
  expect(said).toMatch(/^Scanning a\ufffd\ufffdb\ufffdx+…$/u)
  expect(said.length).toBeLessThan(140)
})
