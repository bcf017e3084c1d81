import { expected } from '../../../shared/contract/reply'
import { plural } from '../../../shared/text/numbers'
import { exitCodes, type ExitCode } from '../output/exit-code'
import { writeInto } from '../output/sink'
import type { Terminal } from '../output/terminal'
import type { Engine } from './engine'

export interface PolicyOptions {
  readonly checks?: readonly string[]
  readonly services?: readonly string[]
  readonly format: 'json' | 'terraform' | 'cloudformation'
  /** A file, or `-` for standard output. */
  readonly output: string
  /** Only of use with `--missing`. */
  readonly profile?: string
  readonly json: boolean
}

/** Writes the smallest policy that the checks need. Throws an `Expected` for a name that no check answers to. */
export async function runPolicy(
  { ask }: Engine,
  terminal: Terminal,
  { checks, services, format, output, profile, json }: PolicyOptions,
): Promise<ExitCode> {
  if (profile !== undefined || json)
    throw expected(
      'bad-request',
      'A policy is made from the checks, so -p and --json have no meaning for it. Nothing was written.',
      'Leave them away, or add --missing for what one profile was refused.',
    )
  const { needs, policies, files } = await ask('permissions.policy', {
    ...(checks === undefined ? {} : { checks: [...checks] }),
    ...(services === undefined ? {} : { services: [...services] }),
  })
  await writeInto(output, terminal, (sink) => sink.write(files[format]))
  const several =
    policies === 1 ? '' : `, in ${policies} policies, as one may have no more than 6,144 characters`
  terminal.say(`${plural(needs.length, 'action', 'actions')}, all of them reading${several}.`)
  return exitCodes.fine
}
