import { join } from 'node:path'
import { mb, middleOf, ms, runTriad, seconds } from './process.mjs'

const demoEnv = (home) => ({ HOME: home, XDG_DATA_HOME: join(home, 'data') })

/** How long the demo's year takes, once. */
export async function measureDemo({ home }) {
  const made = await runTriad(['scores', '--demo'], { env: demoEnv(home) })
  return [
    {
      what: 'creation of the demo',
      figure: seconds(made.ms),
      aim: '25 s',
      cpu: seconds(made.cpu),
      note: '156 scans through the whole pipeline, once',
    },
    { what: 'creation of the demo: peak memory', figure: mb(made.peakMb), aim: '', note: '' },
  ]
}

/** How soon the command line answers. Needs the demo, which it makes if it is not there. */
export async function measureCli({ short, home }) {
  const runs = short ? 3 : 9
  const env = demoEnv(home)
  const version = await middleOf(runs, () => runTriad(['--version'], { env }))
  await runTriad(['scores', '--demo'], { env })
  const scores = await middleOf(runs, () => runTriad(['scores', '--demo'], { env }))
  return [
    {
      what: 'triad --version',
      figure: ms(version.ms),
      aim: '80 ms',
      cpu: ms(version.cpu),
      note: 'from start to end',
    },
    {
      what: 'triad scores',
      figure: ms(scores.ms),
      aim: '250 ms',
      cpu: ms(scores.cpu),
      note: 'three accounts with a year of scans',
    },
  ]
}
