/** A file as text, in a chunk of its own. */
declare module '*.ndjson?raw' {
  const text: string
  export default text
}
