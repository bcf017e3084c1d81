import { z } from 'zod'
import { count } from './parts'

/** One refused operation. `denied-by-scp`: a policy of the organization refuses it, and no policy of the role can help. */
export const missingPermissionSchema = z.object({
  operation: z.string(),
  /** The IAM actions that allow it; empty where no collector sends it any more. */
  actions: z.array(z.string()).readonly(),
  cause: z.enum(['denied', 'denied-by-scp']),
  regions: z.array(z.string()).readonly(),
  checkIds: z.array(z.string()).readonly(),
  /** Findings that are unknown because of it. */
  unseen: count,
  /** Overall points if everything it hides were good: always "up to". */
  worth: z.number(),
})
export type MissingPermission = Readonly<z.infer<typeof missingPermissionSchema>>

/** The same policies, written in three ways. */
const policyFilesSchema = z.object({ json: z.string(), terraform: z.string(), cloudformation: z.string() })
export type PolicyFiles = Readonly<z.infer<typeof policyFilesSchema>>

export const missingPermissionsSchema = z.object({
  /** The costliest first. */
  missing: z.array(missingPermissionSchema).readonly(),
  /** What allows what a policy of the role can allow, beside its other ones; `null` where there is nothing of that kind. */
  files: policyFilesSchema.nullable(),
})

export const leastPolicySchema = z.object({
  /** Each action with the checks that need it; none where signing in needs it. */
  needs: z.array(z.object({ action: z.string(), checkIds: z.array(z.string()).readonly() })).readonly(),
  /** Managed policies it takes: more than one where one would pass IAM's limit of length. */
  policies: count,
  files: policyFilesSchema,
})
