import {
  createCredentialChain,
  fromContainerMetadata,
  fromEnv,
  fromHttp,
  fromInstanceMetadata,
} from '@aws-sdk/credential-providers'
import type { Section } from './config-files'
import { failureError, incomplete } from './sign-in-failure'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly expiration?: Date
}
export type CredentialProvider = () => Promise<Credentials>

/** What surrounds this machine or process, and only where the profile asks for it by `credential_source`. */
export function ofSurroundings(name: string, section: Section): CredentialProvider {
  switch (section['credential_source'] ?? '') {
    case 'Environment':
      return fromEnv()
    case 'EcsContainer':
      return createCredentialChain(fromHttp(), fromContainerMetadata({ timeout: 3_000, maxRetries: 1 }))
    case 'Ec2InstanceMetadata':
      return process.env['AWS_EC2_METADATA_DISABLED'] === 'true'
        ? () =>
            Promise.reject(failureError(incomplete(name, 'AWS_EC2_METADATA_DISABLED forbids its source.')))
        : fromInstanceMetadata({ timeout: 3_000, maxRetries: 1 })
    default:
      return () => Promise.reject(failureError(incomplete(name, 'it names no source of credentials.')))
  }
}
