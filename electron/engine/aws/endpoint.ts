import type { ConfigFiles, Section } from './config-files'

/**
 * Where a profile's calls to one service go: `undefined` means AWS. The SDK resolves `endpoint_url` for the profile in
 * `AWS_PROFILE`, whatever profile a client was made for, and would send one profile's credentials to another's
 * endpoint. So Triad resolves it here for each profile and tells every client, inner ones included, explicitly.
 *
 * Order, as documented for the SDKs: `AWS_ENDPOINT_URL_<SERVICE>`, `AWS_ENDPOINT_URL`, the profile's `services`
 * section, the profile's `endpoint_url`. Source: docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export type EndpointOf = (serviceId: string) => string | undefined

export function createEndpointOf(
  profile: Section,
  section: ConfigFiles['section'],
  env: NodeJS.ProcessEnv = process.env,
): EndpointOf {
  const ignored = env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] ?? profile['ignore_configured_endpoint_urls']
  if (ignored?.toLowerCase() === 'true') return () => undefined
  const { services: sectionName } = profile
  const services = sectionName === undefined ? undefined : section('services', sectionName)
  return (serviceId) => {
    const words = serviceId.split(' ')
    const configured = [
      env[`AWS_ENDPOINT_URL_${words.join('_').toUpperCase()}`],
      env['AWS_ENDPOINT_URL'],
      services?.[`${words.join('_').toLowerCase()}.endpoint_url`],
      profile['endpoint_url'],
    ]
    return configured.find((url) => url !== undefined && url !== '')
  }
}

/** The first endpoint of the profile that is not AWS's, for the banner; a malformed one is shown as it is written. */
export function foreignEndpoint(
  profile: Section,
  section: ConfigFiles['section'],
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const endpointOf = createEndpointOf(profile, section, env)
  const services = section('services', profile['services'] ?? '') ?? {}
  const special = Object.keys(services).flatMap(
    (key) => /^(\w+)\.endpoint_url$/.exec(key)?.[1]?.replaceAll('_', ' ') ?? [],
  )
  return ['', ...special].map(endpointOf).find((url) => url !== undefined && !isAws(url))
}

/** Source: `dnsSuffix` and `dualStackDnsSuffix` of the SDK's partitions.json. */
const awsHosts =
  /(?:^|\.)(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|api\.aws|api\.amazonwebservices\.(?:com\.cn|eu)|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)$/

const isAws = (url: string): boolean => URL.canParse(url) && awsHosts.test(new URL(url).hostname)
