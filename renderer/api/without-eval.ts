import { config } from 'zod'

// The page's policy forbids eval. zod tries it once when the first schema is made, which the browser reports as a
// violation: so this is imported before any schema.
config({ jitless: true })
