/** @typedef {{ what: string, figure: string, aim: string, note: string }} Row */

const missing = (text) => (text === '' ? '–' : text)

/** @param {readonly Row[]} rows */
export const toText = (rows) =>
  rows
    .map(
      ({ what, figure, aim }) =>
        `${what.padEnd(52)} ${figure.padStart(14)}   ${aim === '' ? '' : `aim ${aim}`}\n`,
    )
    .join('')

/** @param {readonly Row[]} rows @param {string} machine */
export const toMarkdown = (rows, machine) => `# Benchmarks

Written by \`npm run bench\`; medians of several runs, never an assertion in a test. Machine: ${machine}.

| what | measured | aim | how |
| --- | ---: | ---: | --- |
${rows.map(({ what, figure, aim, note }) => `| ${what} | ${figure} | ${missing(aim)} | ${missing(note)} |\n`).join('')}`
