import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const setupFiles = ['tests/support/no-network.ts']
// Against a test that never ends, not a measure of speed: a machine may be busy with other things.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/{unit/{shared,engine,headless,main},checks,integration,layers}/**/*.test.ts'],
          setupFiles,
          ...patience,
        },
      },
      {
        plugins: [vue()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          // A frame's address is looked at, never loaded: nothing here answers it.
          environmentOptions: { happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: true } } },
          include: ['tests/unit/renderer/**/*.test.ts'],
          setupFiles,
          ...patience,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
