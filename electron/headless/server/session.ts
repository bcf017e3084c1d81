import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** The secrets of one run of the server. They live in its memory and end with it. */
export interface Session {
  /** Makes the one way in: a token that opens the session once, within a minute. It replaces the one before. */
  issueLaunch(): string
  /** True for the token issued last, once, in time. */
  redeemLaunch(token: string): boolean
  readonly cookie: Secret
  readonly key: Secret
}

export interface Secret {
  readonly value: string
  /** Takes the same time whatever is wrong with the guess, its length included. */
  matches(guess: string | undefined): boolean
}

const launchLife = 60_000

/** `now` in milliseconds. */
export const createSession = (now: () => number): Session => {
  let launch: { readonly token: Secret; readonly until: number } | null = null
  return {
    cookie: createSecret(),
    key: createSecret(),
    issueLaunch() {
      const token = createSecret()
      launch = { token, until: now() + launchLife }
      return token.value
    },
    redeemLaunch(guess) {
      if (!launch?.token.matches(guess) || now() >= launch.until) return false
      launch = null
      return true
    },
  }
}

const createSecret = (): Secret => {
  const value = randomBytes(32).toString('base64url')
  const expected = digest(value)
  return { value, matches: (guess) => timingSafeEqual(digest(guess ?? ''), expected) }
}

// Digests have one length, which timingSafeEqual needs.
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
