import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder, readLines, run, runNode, runTriad } from '../../bench/process.mjs'
import { bundle } from '../../support/bundle.mjs'

const launcher = new URL('./launch.py', import.meta.url).pathname

/**
 * What the mapping holds and this catalogue has: Triad's checks, Prowler's for them, and those that are mapped and missing.
 * @returns {Promise<{ checks: string[], prowler: string[], missing: string[] }>}
 */
export const whatIsCompared = async () =>
  JSON.parse((await runNode([await bundle('tests/lab/agreement/which.ts')])).out)

const prefix = 'triad-peer-'

/**
 * One scan by Triad's command line with a home of its own. Answers its findings, as it writes them, and what the run used.
 * @param {{ profile: string, checks: readonly string[], env?: Record<string, string> }} asked
 */
export const scanWithTriad = ({ profile, checks, env = {} }) =>
  inFolder(prefix, async (home) => {
    const file = join(home, 'findings.ndjson')
    const args = ['scan', '-p', profile, '--checks', checks.join(), '--json', file]
    const used = await runTriad(args, {
      env: { ...env, HOME: home, XDG_DATA_HOME: home },
    })
    return { ...used, findings: readLines(readFileSync(file, 'utf8')) }
  })

/**
 * One scan by Prowler of the same, with its own settings, but of resources that nothing uses too, as Triad judges those. Answers
 * its findings as OCSF, and what the run used.
 * @param {{ python: string, profile: string, checks: readonly string[], regions?: readonly string[], env?: Record<string, string> }} asked
 *   `regions`: all enabled ones where it is left out
 */
export const scanWithProwler = ({ python, profile, checks, regions, env = {} }) =>
  inFolder(prefix, async (home) => {
    const args = ['aws', '--profile', profile, '--checks', ...checks, '--output-formats', 'json-ocsf']
    if (regions !== undefined) args.push('--region', ...regions)
    const where = ['--output-directory', home, '--output-filename', 'findings', '--no-banner']
    const used = await run(
      python,
      [launcher, ...args, ...where, '--scan-unused-services', '--ignore-exit-code-3'],
      {
        env: { ...env, HOME: home, AWS_ENDPOINT_URL: env.TRIAD_LAB_URL ?? process.env.TRIAD_LAB_URL ?? '' },
      },
    )
    const file = readdirSync(home).find((name) => name.endsWith('.ocsf.json'))
    if (file === undefined) throw new Error(`Prowler left no findings:\n${used.err}${used.out}`)
    return { ...used, findings: JSON.parse(readFileSync(join(home, file), 'utf8')) }
  })
