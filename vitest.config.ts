import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const setupFiles = ['tests/support/no-network.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/{unit/{shared,engine,headless,main},checks,integration,layers}/**/*.test.ts'],
          setupFiles,
          testTimeout: 60_000,
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
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
