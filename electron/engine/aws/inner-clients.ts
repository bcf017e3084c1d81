import type { CallCounter } from './call-counts'
import { createEndpointOf } from './endpoint'
import { network } from './network'
import type { ConfigFiles } from './config-files'
import { operationOf, type AnyClient, type Middleware } from './sdk'

/**
 * How the clients inside credential providers are made: STS, IAM Identity Center, sign-in. They sign with what `profile`
 * holds, so they talk to where that profile's calls go, and nowhere else.
 */
export function innerClient(profile: string, serviceId: string, files: ConfigFiles, region?: string) {
  const endpoint = createEndpointOf(files.profiles.get(profile) ?? {}, files.section)(serviceId)
  return {
    ...network,
    profile,
    ...(region === undefined ? {} : { region }),
    ...(endpoint === undefined ? { ignoreConfiguredEndpointUrls: true } : { endpoint }),
  }
}

/** Counts an inner client's calls as the session's own. */
export const countingPlugin = (counter: CallCounter) => ({
  applyToStack: (stack: Pick<AnyClient['middlewareStack'], 'addRelativeTo'>) => {
    const count: Middleware = (next, context) => (args) => {
      counter.add(operationOf(context))
      return next(args)
    }
    // A provider installs its plugins again each time it renews.
    stack.addRelativeTo(count, {
      name: 'triadWire',
      relation: 'after',
      toMiddleware: 'retryMiddleware',
      override: true,
    })
  },
})
