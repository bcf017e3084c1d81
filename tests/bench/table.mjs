/**
 * One measured figure. `cpu`: processor time of the process, which a busy machine does not stretch.
 * @typedef {{ what: string, figure: string, aim: string, cpu?: string, note: string }} Row
 */

const or = (text) => (text ? text : '–')

/** @param {readonly Row[]} rows */
export const toText = (rows) =>
  rows
    .map(
      ({ what, figure, aim, cpu }) =>
        `${what.padEnd(48)} ${figure.padStart(12)}  ${`cpu ${or(cpu)}`.padEnd(14)} ${aim && `aim ${aim}`}`.trimEnd() +
        '\n',
    )
    .join('')

/** @param {readonly Row[]} rows @param {string} machine */
export const toMarkdown = (rows, machine) => `# Benchmarks

Written by \`npm run bench\`: the middle of several runs, never an assertion in a test. Machine: ${machine}. Processor time is what the process
itself used; where it is far below the measured time, the machine was busy or waited for a network.

| what | measured | aim | processor | how |
| --- | ---: | ---: | ---: | --- |
${rows.map(({ what, figure, aim, cpu, note }) => `| ${what} | ${figure} | ${or(aim)} | ${or(cpu)} | ${or(note)} |\n`).join('')}`

/** Named in `run.mjs`: what begins with it is kept when the figures above are written anew. */
export const peerHeading = '## Beside Prowler'

/** @param {NonNullable<Awaited<ReturnType<typeof import('./peer.mjs').measurePeer>>>} peer */
export const toPeerText = ({ about, figures, operations }) =>
  `${about}\n${[
    ['', 'Triad', 'Prowler', 'ratio', 'aim'],
    ...figures.map(({ what, triad, prowler, ratio, aim }) => [what, triad, prowler, ratio, aim]),
    ['calls by operation', '', '', '', ''],
    ...operations.map(({ name, triad, prowler }) => [name, String(triad), String(prowler), '', '']),
  ]
    .map(([what, ...rest]) =>
      `${what.padEnd(56)}${rest.map((text) => text.padStart(12)).join('  ')}`.trimEnd(),
    )
    .join('\n')}\n`

// The long tail says little: an operation that neither asks ten times is only counted.
const often = ({ triad, prowler }) => Math.max(triad, prowler) >= 10

/** @param {NonNullable<Awaited<ReturnType<typeof import('./peer.mjs').measurePeer>>>} peer @param {string} machine */
export function toPeerMarkdown({ about, figures, operations }, machine) {
  const rare = operations.filter((operation) => !often(operation))
  const sum = (name) => rare.reduce((total, operation) => total + operation[name], 0)
  return `${peerHeading}

Written by \`npm run bench -- --peer\`. Machine: ${machine}. Both scanned the same emulated account: ${about}.

| what | Triad | Prowler | ratio | aim |
| --- | ---: | ---: | ---: | --- |
${figures.map(({ what, triad, prowler, ratio, aim }) => `| ${what} | ${triad} | ${prowler} | ${ratio} | ${or(aim)} |\n`).join('')}
| calls by operation | Triad | Prowler |
| --- | ---: | ---: |
${operations
  .filter(often)
  .map(({ name, triad, prowler }) => `| ${name} | ${triad} | ${prowler} |\n`)
  .join('')}| the ${rare.length} others | ${sum('triad')} | ${sum('prowler')} |
`
}
