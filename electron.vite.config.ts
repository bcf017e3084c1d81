import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'

// Bundled packages are devDependencies: only better-sqlite3, which holds a native module, stays outside. Their licences go
// where they go.
const license = { fileName: 'licences.md' }

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // Only the command line prints with it, and only where it is installed.
      externalizeDeps: { include: ['playwright-core'] },
      target: 'node22',
      minify: true,
      license,
      rolldownOptions: {
        input: {
          index: resolve('electron/main/index.ts'),
          // The engine is an input of its own: hosts start it as a Worker from a file.
          engine: resolve('electron/engine/engine-worker.ts'),
          cli: resolve('electron/headless/cli.ts'),
        },
        output: {
          // Flat, so that a host finds `engine.js` beside itself whichever chunk it ends up in. What only the command
          // line loads is named after it: the packaged program leaves it out.
          chunkFileNames: ({ moduleIds, facadeModuleId }) =>
            [...moduleIds, facadeModuleId].some((id) => id?.includes('/electron/headless/'))
              ? 'cli-[name]-[hash].js'
              : '[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      minify: true,
      // A sandboxed preload cannot be an ES module.
      rolldownOptions: {
        input: resolve('electron/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    build: {
      outDir: 'out/renderer',
      // The page's policy takes fonts from files only.
      assetsInlineLimit: 0,
      target: 'chrome120',
      minify: true,
      license,
      rolldownOptions: {
        input: resolve('renderer/index.html'),
        output: {
          codeSplitting: {
            groups: [
              // Set up before anything else runs, and so apart: see renderer/main.ts.
              { name: 'zod', test: /[\\/]node_modules[\\/]zod[\\/]/, priority: 1 },
              // What pages share of our own is small and in many files: one request instead of twenty.
              { name: 'parts', test: /[\\/](renderer|shared)[\\/]/, minShareCount: 2 },
            ],
          },
        },
      },
    },
    plugins: [vue()],
  },
})
