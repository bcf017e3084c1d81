import type { AskMfaCode } from '../ports'
import { failureError, mfaRefused } from './sign-in-failure'

/** For a credential provider: asks a person, and lets only what can be a code go to AWS. Nothing keeps the code. */
export const createMfaCodeProvider =
  (profile: string, ask: AskMfaCode) =>
  async (device: string): Promise<string> => {
    const code = (await ask({ profile, device }))?.replaceAll(/\s/g, '')
    if (code === undefined) throw failureError(mfaRefused(profile, `nobody gave the code of ${device}.`))
    if (!/^\d{6}$/.test(code))
      throw failureError(mfaRefused(profile, `a code of ${device} has six digits; this one has not.`))
    return code
  }
