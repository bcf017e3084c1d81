import { defineConfig } from 'vitest/config'

/** Tests against the emulated AWS: `npm run test:aws`. */
export default defineConfig({
  test: {
    name: 'aws',
    include: ['tests/lab/*.test.ts'],
    setupFiles: ['tests/support/no-network.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One request log: the files take turns.
    fileParallelism: false,
  },
})
