import type { Command } from 'commander'
import { Option } from 'commander'
import type { Terminal } from '../output/terminal'
import { act } from './act'
import { options } from './options'
import type { MissingOptions } from './missing'
import type { PolicyOptions } from './policy'
import { withEngine } from './with-engine'

type Given = PolicyOptions & MissingOptions & { readonly missing: boolean }

/** `triad policy`: what to allow before a scan, and with `--missing` what a scan was refused. */
export function addPolicyCommand(program: Command, terminal: Terminal): void {
  program
    .command('policy')
    .description('writes the smallest read-only policy, or lists what is missing from it')
    .addOption(options.checks())
    .addOption(options.services())
    .addOption(
      new Option('-f, --format <format>', 'a policy, or a role with it')
        .choices(['json', 'terraform', 'cloudformation'])
        .default('json'),
    )
    .addOption(options.output())
    .addOption(
      new Option('--missing', 'what was refused so far, and what that costs')
        .default(false)
        .conflicts(['checks', 'services', 'format', 'output']),
    )
    .addOption(new Option('-p, --profile <name>', 'with --missing: profile of ~/.aws'))
    .addOption(new Option('--json', 'with --missing: JSON for scripts').default(false))
    .action(
      act<Given>(async (given) => {
        const [{ runPolicy }, { runMissing }] = await Promise.all([import('./policy'), import('./missing')])
        return withEngine(given, terminal, (engine) =>
          given.missing ? runMissing(engine, terminal, given) : runPolicy(engine, terminal, given),
        )
      }),
    )
}
