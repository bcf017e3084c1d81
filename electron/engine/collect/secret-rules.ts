import type { SecretLine } from '../../../shared/domain/inputs/ec2'
import type { SecretVariable } from '../../../shared/domain/inputs/secret-variable'
import { by } from './by'

/**
 * Names and values that look like secrets, among variables that anyone may read who may describe what holds them. A value
 * that only points to a secret (an ARN, a path, a reference to be resolved) is none.
 */
export const secretsIn = (variables: Readonly<Record<string, string>>): readonly SecretVariable[] =>
  Object.entries(variables)
    .flatMap(([key, value]) => {
      const rule = ruleOf(key, value)
      return rule === undefined ? [] : [{ key, rule }]
    })
    .sort(by('key'))

/** Variables as `secretsIn` takes them, where AWS lists them as pairs. The last of a name counts. */
export const variablesOf = (
  listed: readonly { readonly name?: string | undefined; readonly value?: string | undefined }[] = [],
): Readonly<Record<string, string>> =>
  Object.fromEntries(listed.flatMap(({ name, value = '' }) => (name === undefined ? [] : [[name, value]])))

/**
 * Lines of a script or a configuration that look as if they held a secret: what is given to a name by `=`, `:` or as a
 * flag, and what has the shape of a key wherever it stands. What another program has to fill in is none.
 */
export const secretLinesIn = (text: string): readonly SecretLine[] =>
  text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const rule =
      valueRules.find(([, pattern]) => pattern.test(line))?.[0] ??
      [...line.matchAll(assignment)]
        .filter(([, , value = '']) => !filledIn.test(value))
        .flatMap(([, key = '', value = '']) => ruleOf(key, value) ?? [])[0]
    return rule === undefined ? [] : [{ line: index + 1, rule }]
  })

/** `export DB_PASSWORD="x"`, `password: x`, `"token": "x"`, `--password x`. */
const assignment = /([A-Za-z][\w.-]*)["']?(?:\s*[=:]\s*|(?<=--[\w-]+)\s+)["']?([^\s"',;]+)/g
const filledIn = /^(?:[$`<%{]|\[)/

function ruleOf(key: string, value: string): string | undefined {
  const byValue = valueRules.find(([, pattern]) => pattern.test(value))?.[0]
  if (byValue !== undefined) return byValue
  if (value.trim() === '' || pointer.test(value) || harmless.test(value)) return undefined
  return nameRules.find(([, pattern]) => pattern.test(words(key)))?.[0]
}

/** `dbPassword`, `DB-PASSWORD` and `DB_PASSWORD` are the same words. */
const words = (key: string): string =>
  key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase()

const pointer = /^(arn:|\/|\.{0,2}\/|\{\{resolve:|ssm:|secretsmanager:|https?:\/\/[^@]*$)/i
const harmless = /^(true|false|yes|no|on|off|none|null|\d{1,5})$/i

/** By the last word: `SECRET_NAME` and `TOKEN_URL` say where a secret is, not what it is. */
const nameRules: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['password', /(^|_)(password|passwd|passphrase|pwd|pass)$/],
  ['secret', /(^|_)(secret|secret_key|client_secret|credentials?)$/],
  ['token', /(^|_)(token|auth_token|access_token|bearer)$/],
  // Names that AWS itself gives a meaning, as Security Hub's ECS.8 and CodeBuild.2 have them.
  ['aws-access-key', /^aws_access_key_id$/],
  ['registry-login', /^ecs_engine_auth_data$/],
  ['key', /(^|_)(api_?key|private_?key|access_?key|encryption_?key|signing_?key)$/],
]

const valueRules: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['aws-access-key', /\b(AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['private-key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['password-in-address', /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@/i],
  ['github-token', /\b(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{36,})\b/],
  ['slack-token', /\bxox[abprs]-[A-Za-z0-9-]{10,}/],
  ['stripe-key', /\b[rs]k_live_[A-Za-z0-9]{16,}\b/],
  ['google-key', /\bAIza[A-Za-z0-9_-]{35}\b/],
]
