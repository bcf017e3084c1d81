import { CONFIG_PREFIX_SEPARATOR, loadSharedConfigFiles } from '@smithy/core/config'
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

export type Section = Readonly<Record<string, string | undefined>>

/** `~/.aws/config` and `~/.aws/credentials` as they are now. */
export interface ConfigFiles {
  /** Both files' profiles. Where both name a key, the credentials file counts, as for the AWS CLI. */
  readonly profiles: ReadonlyMap<string, Section>
  /** A section that is no profile: `sso-session`, `services`. */
  readonly section: (type: 'sso-session' | 'services', name: string) => Section | undefined
  /** What keeps a file from being understood, in words for a person. A file that is missing is listed only if both are. */
  readonly problems: readonly string[]
}

/** Read anew each time: the SDK's loader keeps files for the life of the process, and turns errors into no profiles. */
export async function readConfigFiles(env: NodeJS.ProcessEnv = process.env): Promise<ConfigFiles> {
  const configFilepath = locate(env, env['AWS_CONFIG_FILE'], 'config')
  const filepath = locate(env, env['AWS_SHARED_CREDENTIALS_FILE'], 'credentials')
  const [loaded, config, credentials] = await Promise.all([
    loadSharedConfigFiles({ filepath, configFilepath, ignoreCache: true }),
    inspect(configFilepath),
    inspect(filepath),
  ])
  const { configFile, credentialsFile } = loaded
  const names = [...Object.keys(configFile), ...Object.keys(credentialsFile)]
  const profiles = new Map(
    names
      .filter((name) => !/^(?:sso-session|services)\./.test(name))
      .map((name) => [name, { ...configFile[name], ...credentialsFile[name] }]),
  )
  const missing = config === 'missing' && credentials === 'missing'
  return {
    profiles,
    section: (type, name) => configFile[`${type}${CONFIG_PREFIX_SEPARATOR}${name}`],
    problems: missing
      ? [
          `There is neither ${configFilepath} nor ${filepath}: no profile has been set up. Create one with: aws configure`,
        ]
      : [config, credentials].flatMap((problem) =>
          problem === undefined || problem === 'missing' ? [] : [problem],
        ),
  }
}

function locate(env: NodeJS.ProcessEnv, named: string | undefined, file: string): string {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir()
  if (named === undefined || named === '') return join(home, '.aws', file)
  return named.startsWith('~/') ? join(home, named.slice(2)) : named
}

/** `missing`, a sentence about what is wrong with it, or `undefined` for a file that can be read and understood. */
async function inspect(path: string): Promise<string | undefined> {
  try {
    const line = firstBadLine(await readFile(path, 'utf8'))
    return line === undefined
      ? undefined
      : `${path} is malformed: line ${line} is neither [section], key = value nor # comment. Profiles near it may be wrong.`
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return code === 'ENOENT'
      ? 'missing'
      : `${path} cannot be read: ${reasonOf(code)}. Its profiles are not listed.`
  }
}

const reasonOf = (code: string): string =>
  ({
    EACCES: 'no permission',
    EPERM: 'no permission',
    EISDIR: 'it is a folder',
    ELOOP: 'its link leads nowhere',
  })[code] ?? code

/** The number of the first line that no reader of these files understands. */
function firstBadLine(text: string): number | undefined {
  const understood = /^\s*(?:[#;].*|\[[^[\]]+\]\s*(?:[#;].*)?|[^=[\]]+=.*)?$/
  const unsafe = /^\s*\[\s*(?:profile\s+)?__proto__\s*\]/
  const index = text
    .split(/\r?\n/)
    .findIndex((line) => !understood.test(line) || unsafe.test(line) || line.includes('\0'))
  return index === -1 ? undefined : index + 1
}
