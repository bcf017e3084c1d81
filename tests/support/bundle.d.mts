/** Answers the path of the built module. */
export function bundle(entry: string): Promise<string>
