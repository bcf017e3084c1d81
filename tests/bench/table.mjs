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
