import type { Profile } from '../../../shared/domain/profile'
import type { Terminal } from '../output/terminal'
import { toTable } from '../output/table'
import { exitCodes, type ExitCode } from '../output/exit-code'
import type { Engine } from './engine'
import { toJsonText } from '../output/json'

const signsInBy = ({ kind, sources, mfa }: Profile): string =>
  [kind, ...(sources.length > 0 ? [`through ${sources.join(', ')}`] : []), ...(mfa ? ['with MFA'] : [])].join(
    ' ',
  )

const remark = ({ problem, consent, command, endpoint }: Profile): string =>
  [
    problem,
    consent === 'needed' && command !== undefined ? `runs a command once you agree: ${command}` : undefined,
    endpoint === undefined ? undefined : `calls go to ${endpoint}, not to AWS`,
  ]
    .filter((part) => part !== undefined)
    .join('; ')

/** Lists what is in the AWS files. Reads text only: no profile is signed in, no command is run. */
export async function runProfiles(
  engine: Engine,
  terminal: Terminal,
  { json }: { readonly json: boolean },
): Promise<ExitCode> {
  const profiles = await engine.ask('profiles.list', {})
  if (json) await terminal.write(`${toJsonText(profiles, 2)}\n`)
  else if (profiles.length === 0)
    terminal.say(
      'No profile was found, so there is no account to scan.\n  Next: triad doctor says where it looked; triad demo shows made-up accounts.',
    )
  else
    await terminal.write(
      toTable<Profile>(
        [
          { title: 'profile', cell: ({ name }) => name },
          { title: 'signs in by', cell: signsInBy },
          { title: 'region', cell: ({ region }) => region ?? '–' },
          {
            title: 'remark',
            cell: remark,
            paint: (text, { problem }) => (problem === undefined ? text : terminal.paint(text, 'yellow')),
          },
        ],
        profiles,
      ),
    )
  return exitCodes.fine
}
