/** See bundle.mjs. */
export function bundle(entry: string): Promise<string>
