import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { createSay } from '../../../electron/main/shell/words'

const load = async (platform: NodeJS.Platform) => {
  let template: { label?: string; role?: string; submenu?: { label: string; click?: () => void }[] }[] = []
  vi.resetModules()
  vi.doMock('electron', () => ({
    Menu: {
      buildFromTemplate: (given: typeof template) => (template = given),
      setApplicationMenu: () => undefined,
    },
  }))
  const { setMenu, menuPages } = await import('../../../electron/main/shell/menu')
  const gone: string[] = []
  const scanAll = vi.fn()
  setMenu(createSay('en-GB'), { go: (path) => void gone.push(path), scanAll }, platform)
  return { template, menuPages, gone, scanAll }
}

it('leads to every page that the window has', async () => {
  const { template, gone } = await load('linux')
  for (const { click } of template.find(({ label }) => label === 'Go')?.submenu ?? []) click?.()
  const router = readFileSync(new URL('../../../renderer/router.ts', import.meta.url), 'utf8')
  const pages = [...router.matchAll(/path: '(\/[a-z]*)'/g)].map(([, path]) => path)
  expect(gone.filter((path) => !pages.includes(path))).toEqual([])
  expect(gone.length).toBeGreaterThan(3)
})

it.each(['linux', 'win32', 'darwin'] as const)('scans from the file menu on %s', async (platform) => {
  const { template, scanAll } = await load(platform)
  template
    .find(({ label }) => label === 'File')
    ?.submenu?.find(({ label }) => label === 'Scan all accounts')
    ?.click?.()
  expect(scanAll).toHaveBeenCalledOnce()
})
