/** Electron's two channels: the page asks on one, the shell tells events on the other. */
export const ipc = { ask: 'triad', event: 'triad:event' } as const
