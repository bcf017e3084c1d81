import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = new URL('../..', import.meta.url).pathname

const peakHook = new URL('./peak.mjs', import.meta.url).href

/**
 * Work in a new folder that is gone afterwards.
 * @template T
 * @param {string} prefix of its name
 * @param {(folder: string) => Promise<T>} work
 */
export async function inFolder(prefix, work) {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The objects of NDJSON text. */
export const readLines = (text) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** Runs Node on a file, measured. */
export const runNode = (args, options) => run(process.execPath, ['--import', peakHook, ...args], options)

/** Runs a command of Triad as a shell does, measured. */
export const runTriad = (args, { env = {}, ...options } = {}) =>
  run(join(root, 'bin/triad.js'), args, { ...options, env: { ...env, NODE_OPTIONS: `--import ${peakHook}` } })

/**
 * Runs a program that leaves what it used in $TRIAD_BENCH_PEAK. Answers what it said, how long it took, the processor time of it
 * (which a busy machine does not stretch) and its peak memory. Rejects where it failed.
 */
export function run(command, args, { env = {}, fine = [0] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'triad-peak-'))
  const file = join(folder, 'peak')
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env, TRIAD_BENCH_PEAK: file },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (data) => (out += data))
    child.stderr.on('data', (data) => (err += data))
    child.once('error', reject)
    child.once('close', (code) => {
      const ms = performance.now() - started
      if (!fine.includes(code)) reject(new Error(`${args.join(' ')} ended with ${code}: ${err}`))
      else {
        const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(file, 'utf8'))
        resolve({
          out,
          err,
          ms,
          cpu: (userCPUTime + systemCPUTime) / 1000,
          peakMb: Math.round(maxRSS / 1024),
        })
      }
      rmSync(folder, { recursive: true, force: true })
    })
  })
}

/** Runs one after another; answers the one in the middle by time. */
export async function middleOf(runs, work) {
  const done = []
  for (let run = 0; run < runs; run += 1) done.push(await work())
  return middleBy('ms', done)
}

/** The run in the middle by this figure. */
export const middleBy = (figure, done) =>
  done.toSorted((one, other) => one[figure] - other[figure])[Math.floor(done.length / 2)]

export const ms = (value) => `${Math.round(value).toLocaleString('en')} ms`
export const seconds = (value) => `${(value / 1000).toFixed(1)} s`
export const mb = (value) => `${value.toLocaleString('en')} MB`
