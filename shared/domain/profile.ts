import { z } from 'zod'

export const profileKinds = [
  'static',
  'role',
  'sso',
  'login',
  'process',
  'web-identity',
  'ambient',
  'incomplete',
] as const

/** A named profile of `~/.aws`, as it is written there. Listing never resolves it: that can run a command. */
export const profileSchema = z.object({
  name: z.string(),
  kind: z.enum(profileKinds),
  region: z.string().optional(),
  /** The profiles it takes its credentials from, nearest first. */
  sources: z.array(z.string()).readonly(),
  roleArn: z.string().optional(),
  /** True where signing in asks for an MFA code. */
  mfa: z.boolean(),
  /** The command of `credential_process`, which runs only after consent. */
  command: z.string().optional(),
  /** `needed` until a person agreed to run exactly this command for this profile. */
  consent: z.enum(['not-needed', 'needed', 'given']),
  /** Where its calls go, if that is not AWS. */
  endpoint: z.string().optional(),
  /** What keeps it from being used, in words for a person; absent where nothing is known to. */
  problem: z.string().optional(),
})
export type Profile = Readonly<z.infer<typeof profileSchema>>
