import { join, parse } from 'node:path'
import { build } from 'vite'

const root = new URL('../..', import.meta.url).pathname

/**
 * One TypeScript entry with everything it imports of ours, as a module that plain Node runs: for child processes and
 * benches. It lies below node_modules so that packages are found from it. Answers its path.
 */
export async function bundle(entry) {
  const outDir = join(root, 'node_modules/.cache/triad-bundles', `${parse(entry).name}-${process.pid}`)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(root, entry), outDir, target: 'node22', emptyOutDir: true, minify: false },
  })
  return join(outDir, `${parse(entry).name}.js`)
}
