import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = 'electron/engine/checks'
/** What only defines how a verdict is made says nothing of anything. */
const definitions = [`${root}/judge`, `${root}/define-check`, `${root}/define-manual-check`]

/**
 * Whether a check can say of anything that the expectation does not apply: whether its file, or a helper of checks that it
 * takes something from, says so anywhere.
 */
export const saysNotApplicable = (checkId: string): boolean => says(`${root}/${checkId.replace('.', '/')}`)

function says(file: string): boolean {
  const text = readFileSync(`${file}.ts`, 'utf8')
  if (/notApplicable|'not-applicable'/.test(text)) return true
  return [...text.matchAll(/from '(\.\.?\/[a-z0-9/-]+)'/g)]
    .map(([, from = '']) => path.posix.join(path.posix.dirname(file), from))
    .some((helper) => !definitions.includes(helper) && says(helper))
}
