/** A line for the person who started Triad. Standard output stays for data. */
export const say = (line) => process.stderr.write(`triad: ${line}\n`)
