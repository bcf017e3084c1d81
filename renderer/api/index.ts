import { inject, type InjectionKey } from 'vue'
import { createClient, type Client } from '../../shared/contract/client'
import { isExpected, type Trouble } from '../../shared/contract/reply'
import type { WindowBridge } from './bridge'
import { overHttp } from './over-http'

export const bridgeKey: InjectionKey<WindowBridge> = Symbol('bridge')
export const apiKey: InjectionKey<Client> = Symbol('api')

export const createBridge = (): WindowBridge => window.triad ?? overHttp()
export const createApi = (bridge: WindowBridge): Client => createClient(bridge)

export function useApi(): Client {
  const api = inject(apiKey)
  if (!api) throw new Error('No api provided: call app.provide(apiKey, createApi(bridge)) first.')
  return api
}

export function useBridge(): WindowBridge {
  const bridge = inject(bridgeKey)
  if (!bridge) throw new Error('No bridge provided: call app.provide(bridgeKey, createBridge()) first.')
  return bridge
}

/** Whatever went wrong, in words for a person. An answer of the wrong shape means window and engine differ in version. */
export const toTrouble = (error: unknown): Trouble =>
  isExpected(error)
    ? error.trouble
    : {
        code: 'failed',
        message: 'The window could not read what the engine answered.',
        hint: 'Window and engine may be of different versions: close Triad and start it again.',
      }
