import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** The journeys of tests/e2e in the desktop program that TRIAD_TEST_DESKTOP names: `npm run test:desktop`. */
export default defineConfig({
  // The user that runs this may write nowhere in the checkout.
  cacheDir: path.join(tmpdir(), 'vite'),
  test: {
    name: 'desktop',
    include: ['tests/e2e/journeys/*.test.ts'],
    setupFiles: ['tests/support/no-network.ts'],
    testTimeout: 480_000,
    hookTimeout: 120_000,
    // One program at a time: they are slow to open where several open at once.
    fileParallelism: false,
  },
})
