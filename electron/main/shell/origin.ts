/** Where the page lives. A scheme of our own instead of `file:`: it has an origin, and headers. */
export const scheme = 'app'
export const host = 'bundle'
export const origin = `${scheme}://${host}`
