import { toExitCode, type ExitCode } from '../output/exit-code'
import { toTable } from '../output/table'
import type { Terminal } from '../output/terminal'
import { toTerminal } from '../output/terminal-text'
import { lookAtAws } from './doctor-aws'
import { lookAtHistory } from './doctor-history'
import { lookAtBrowser, lookAtElectron, lookAtNode } from './doctor-machine'
import type { Looked } from './looked'
import type { Settings } from './with-engine'
import { toJsonText } from '../output/json'

const styles = { fine: 'green', absent: 'yellow', wrong: 'red' } as const

/** Looks at everything and changes nothing: no profile is signed in and no file is made. */
export async function runDoctor(
  terminal: Terminal,
  { history, json }: Settings & { readonly json: boolean },
): Promise<ExitCode> {
  const looks: readonly Looked[] = [
    lookAtNode(),
    ...lookAtHistory(history),
    ...(await lookAtAws()),
    lookAtElectron(),
    lookAtBrowser(),
  ]
  if (json) await terminal.write(`${toJsonText(looks, 2)}\n`)
  else
    await terminal.write(
      toTable<Looked>(
        [
          { title: 'what', cell: ({ what }) => what },
          {
            title: 'state',
            cell: ({ state }) => state,
            paint: (text, { state }) => terminal.paint(text, styles[state]),
          },
          { title: 'detail', cell: ({ detail }) => detail },
        ],
        looks,
      ),
    )
  for (const { what, next } of looks) if (next !== '') terminal.say(`${what}: ${toTerminal(next)}`)
  return toExitCode(new Set(looks.flatMap(({ state, holds }) => (state === 'wrong' && holds ? [holds] : []))))
}
