import { enableAutoUnmount, flushPromises, mount, type ComponentMountingOptions } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory } from 'vue-router'
import App from '../../../renderer/App.vue'
import { apiKey, bridgeKey, createApi } from '../../../renderer/api'
import { createText } from '../../../renderer/i18n'
import { makeRouter } from '../../../renderer/router'
import { windowBridge, type Answers } from '../../support/window-bridge'

// A window left open would still answer keys.
enableAutoUnmount(afterEach)

/** Mounts a component as the window does: stores, router, text and the contract over answers in memory. */
export async function mountWindow(
  component: Component,
  {
    answers = {},
    at = '/',
    props = {},
  }: { answers?: Answers; at?: string; props?: Record<string, unknown> } = {},
) {
  localStorage.clear()
  const bridge = windowBridge(answers)
  const pinia = createPinia()
  setActivePinia(pinia)
  const history = createMemoryHistory()
  history.replace(at)
  const router = makeRouter(history)
  const options: ComponentMountingOptions<Component> = {
    props,
    attachTo: document.body,
    global: {
      plugins: [pinia, router, createText()],
      provide: { [apiKey as symbol]: createApi(bridge), [bridgeKey as symbol]: bridge },
    },
  }
  const wrapper = mount(component, options)
  await router.isReady()
  await flushPromises()
  const asked = (name: string) =>
    bridge.asked.filter((each) => each.name === name).map(({ request }) => request)
  return { wrapper, bridge, router, asked, text: () => wrapper.text().replaceAll(/\s+/g, ' ') }
}

/** Runs a composable or store where a component would. */
export async function inWindow<T>(run: () => T, answers: Answers = {}) {
  let value: T | undefined
  const Host = {
    setup() {
      value = run()
      return () => null
    },
  }
  const mounted = await mountWindow(Host, { answers })
  return { ...mounted, value: value as T }
}

/** A promise that the test settles. */
export function later<T>() {
  let settle: (value: T) => void = () => undefined
  let fail: (error: unknown) => void = () => undefined
  const promise = new Promise<T>((resolve, reject) => {
    settle = resolve
    fail = reject
  })
  return { promise, settle, fail }
}

/** The whole window. ESLint's program cannot see into .vue files, so the type is said here once. */
export const mountApp = (options: Parameters<typeof mountWindow>[1] = {}) =>
  mountWindow(App as Component, options)
