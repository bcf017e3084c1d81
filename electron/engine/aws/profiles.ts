import type { Profile } from '../../../shared/domain/profile'
import type { Consents } from '../ports'
import type { ConfigFiles, Section } from './config-files'
import { createEndpointOf, foreignEndpoint } from './endpoint'

/** All profiles of the files, sorted, without resolving one: resolving can run a command. */
export const listProfiles = (files: ConfigFiles, consents: Consents): readonly Profile[] =>
  [...files.profiles.keys()]
    .sort((a, b) => a.localeCompare(b, 'en'))
    .map((name) => describeProfile(name, files, consents))

export function describeProfile(name: string, files: ConfigFiles, consents: Consents): Profile {
  const section = files.profiles.get(name) ?? {}
  const chain = chainOf(name, files)
  const links = chain.links.map(({ section: link }) => link)
  const command = chain.links.at(-1)?.kind === 'process' ? links.at(-1)?.['credential_process'] : undefined
  const agreed = command !== undefined && chain.links.some((link) => consents.has(link.name, command))
  const endpoint = foreignEndpoint(section, files.section)
  const problem = chain.problem ?? endpointProblem(section, files)
  const region = section['region']
  const roleArn = section['role_arn']
  return {
    name,
    kind: chain.problem === undefined ? kindOf(section, false) : 'incomplete',
    ...(region === undefined ? {} : { region }),
    sources: chain.links.slice(1).map((link) => link.name),
    ...(roleArn === undefined ? {} : { roleArn }),
    mfa: links.some((link) => link['mfa_serial'] !== undefined && link['role_arn'] !== undefined),
    ...(command === undefined ? {} : { command }),
    consent: command === undefined ? 'not-needed' : agreed ? 'given' : 'needed',
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(problem === undefined ? {} : { problem }),
  }
}

export interface Link {
  readonly name: string
  readonly section: Section
  readonly kind: Profile['kind']
}

interface Chain {
  /** The profile itself, then those it takes its credentials from, nearest first. */
  readonly links: readonly Link[]
  readonly problem: string | undefined
}

/** Follows `source_profile` to its end. A profile that holds keys ends a chain, even if it names a role too. */
export function chainOf(name: string, files: ConfigFiles): Chain {
  const links: Link[] = []
  for (let next: string | undefined = name; next !== undefined;) {
    const current: string = next
    const section = files.profiles.get(current)
    if (section === undefined) return { links, problem: `its source_profile ${current} does not exist.` }
    const isSource = links.length > 0
    const link = { name: current, section, kind: kindOf(section, isSource) }
    if (links.some((seen) => seen.name === current) && link.kind !== 'static')
      return {
        links,
        problem: `its source_profile chain is circular: ${[...links.map((seen) => seen.name), current].join(' -> ')}.`,
      }
    links.push(link)
    const problem = problemOf(link, files)
    if (problem !== undefined)
      return { links, problem: isSource ? `its source ${current} is incomplete: ${problem}` : problem }
    next = link.kind === 'role' ? section['source_profile'] : undefined
  }
  return { links, problem: undefined }
}

/** In the order in which the SDKs decide. A source is asked for its keys first, a chosen profile for its role. */
function kindOf(section: Section, isSource: boolean): Profile['kind'] {
  const has = (key: string): boolean => section[key] !== undefined
  const isRole = has('role_arn') && (has('source_profile') || has('credential_source'))
  const isStatic = has('aws_access_key_id') && has('aws_secret_access_key')
  if (isRole && !(isSource && isStatic)) return 'role'
  if (isStatic) return 'static'
  if (has('web_identity_token_file')) return 'web-identity'
  if (has('credential_process')) return 'process'
  if (ssoKeys.some(has)) return 'sso'
  if (has('login_session')) return 'login'
  if (has('credential_source')) return 'ambient'
  return 'incomplete'
}

const ssoKeys = ['sso_session', 'sso_start_url', 'sso_account_id', 'sso_role_name']
const credentialSources = ['Environment', 'Ec2InstanceMetadata', 'EcsContainer']

function problemOf({ section, kind }: Link, files: ConfigFiles): string | undefined {
  const source = section['credential_source']
  if (source !== undefined && !credentialSources.includes(source))
    return `credential_source is ${source}, but must be one of ${credentialSources.join(', ')}.`
  if (kind === 'role' && source !== undefined && section['source_profile'] !== undefined)
    return 'it has both source_profile and credential_source; only one may be there.'
  if (kind === 'web-identity' && section['role_arn'] === undefined)
    return 'web_identity_token_file needs a role_arn.'
  if (kind === 'sso') return ssoProblem(section, files)
  if (kind !== 'incomplete') return undefined
  return section['role_arn'] === undefined
    ? 'it holds no key, role, sign-in session or command to get credentials from.'
    : 'its role_arn needs a source_profile or a credential_source.'
}

function ssoProblem(section: Section, files: ConfigFiles): string | undefined {
  const name = section['sso_session']
  const session = name === undefined ? section : files.section('sso-session', name)
  if (session === undefined) return `its sso_session ${name ?? ''} does not exist.`
  const missing = [
    ...['sso_account_id', 'sso_role_name'].filter((key) => section[key] === undefined),
    ...['sso_start_url', 'sso_region'].filter((key) => session[key] === undefined),
  ]
  return missing.length === 0 ? undefined : `it lacks ${missing.join(', ')}.`
}

function endpointProblem(section: Section, files: ConfigFiles): string | undefined {
  const services = section['services']
  if (services !== undefined && files.section('services', services) === undefined)
    return `its services section ${services} does not exist.`
  const url = createEndpointOf(section, files.section)('')
  return url === undefined || /^https?:$/.test(URL.parse(url)?.protocol ?? '')
    ? undefined
    : `its endpoint_url ${url} is not an address.`
}
