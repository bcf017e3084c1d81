import {
  fromLoginCredentials,
  fromProcess,
  fromSSO,
  fromTemporaryCredentials,
  fromTokenFile,
} from '@aws-sdk/credential-providers'
import type { AskMfaCode, Consents } from '../ports'
import type { CallCounter } from './call-counts'
import { readConfigFiles, type ConfigFiles, type Section } from './config-files'
import { countingPlugin, innerClient } from './inner-clients'
import { createMfaCodeProvider } from './mfa'
import type { Link } from './profiles'
import { ofSurroundings, type CredentialProvider } from './surroundings'
import { consentNeeded, failureError, incomplete } from './sign-in-failure'

export interface SourceOptions {
  /** The profile that was chosen, which may be the end of a chain of others. */
  readonly profile: string
  readonly files: ConfigFiles
  readonly askMfaCode: AskMfaCode
  readonly consents: Consents
  readonly counter: CallCounter
}

/**
 * The provider of one link of a chain, by its kind.
 *
 * @param behind the link that it takes its credentials from
 * @param source that link's provider
 */
export function credentialSource(
  link: Link,
  behind: Link | undefined,
  source: CredentialProvider | undefined,
  options: SourceOptions,
): CredentialProvider {
  const { name, kind, section } = link
  const { files, counter } = options
  switch (kind) {
    case 'static':
      return ofKeys(section)
    case 'role':
      return ofRole(link, behind, source ?? ofSurroundings(name, section), options)
    case 'ambient':
      return ofSurroundings(name, section)
    case 'process':
      return ofProcess(name, options)
    case 'web-identity':
      return fromTokenFile({
        webIdentityTokenFile: section['web_identity_token_file'] ?? '',
        roleArn: section['role_arn'] ?? '',
        roleSessionName: section['role_session_name'] ?? sessionName,
        clientConfig: innerClient(name, 'STS', files, regionOf(section)),
        clientPlugins: [countingPlugin(counter)],
      })
    case 'sso':
      return counted(
        'sso:GetRoleCredentials',
        counter,
        fromSSO({ profile: name, clientConfig: innerClient(name, 'SSO', files), ignoreCache: true }),
      )
    case 'login':
      return fromLoginCredentials({
        profile: name,
        clientConfig: innerClient(name, 'Signin', files),
        ignoreCache: true,
      })
    case 'incomplete':
      return () => Promise.reject(failureError(incomplete(name, 'it holds no credentials.')))
  }
}

/** The Region that a profile asks from. Its own comes first, also before one in the environment. */
export const regionOf = (section: Section, behind?: Section): string =>
  section['region'] ??
  behind?.['region'] ??
  process.env['AWS_REGION'] ??
  process.env['AWS_DEFAULT_REGION'] ??
  'us-east-1'

/** What CloudTrail shows as the session of an assumed role, where the profile does not say. */
const sessionName = 'triad'

const ofKeys =
  (section: Section): CredentialProvider =>
  () =>
    Promise.resolve({
      accessKeyId: section['aws_access_key_id'] ?? '',
      secretAccessKey: section['aws_secret_access_key'] ?? '',
      ...(section['aws_session_token'] === undefined ? {} : { sessionToken: section['aws_session_token'] }),
    })

/** `sts:AssumeRole` is signed by the source, so it goes to where the source's calls go, whatever the role's endpoint. */
function ofRole(
  { name, section }: Link,
  behind: Link | undefined,
  masterCredentials: CredentialProvider,
  { profile, files, askMfaCode, counter }: SourceOptions,
): CredentialProvider {
  return fromTemporaryCredentials({
    masterCredentials,
    params: {
      RoleArn: section['role_arn'],
      RoleSessionName: section['role_session_name'] ?? sessionName,
      ExternalId: section['external_id'],
      DurationSeconds: Number.parseInt(section['duration_seconds'] ?? '3600', 10),
      SerialNumber: section['mfa_serial'],
    },
    mfaCodeProvider: createMfaCodeProvider(profile, askMfaCode),
    clientConfig: innerClient(behind?.name ?? name, 'STS', files, regionOf(section, behind?.section)),
    clientPlugins: [countingPlugin(counter)],
  })
}

/**
 * Runs the command only if it is the one that a person agreed to. The files are read here, and the provider gets what
 * this read: the command that runs is the command that was compared.
 */
const ofProcess =
  (name: string, { profile, consents }: SourceOptions): CredentialProvider =>
  async () => {
    const { profiles } = await readConfigFiles()
    const command = profiles.get(name)?.['credential_process']
    if (command === undefined) throw failureError(incomplete(name, 'its credential_process is gone.'))
    if (!consents.has(profile, command) && !consents.has(name, command))
      throw failureError(consentNeeded(profile, command))
    return fromProcess({ profile: name })()
  }

/** For providers whose client cannot be reached: one successful call, whatever was retried or renewed on the way. */
const counted =
  (operation: string, counter: CallCounter, provide: CredentialProvider): CredentialProvider =>
  async () => {
    const credentials = await provide()
    counter.add(operation)
    return credentials
  }
