import { z } from 'zod'
import { frameworkIds } from '../domain/framework'
import { channel, names } from './channel'
import * as view from './views'

/** Questions about what is judged, by what, and what that needs. */
export const judgedChannels = {
  /** The shared-responsibility checklist of one target as it stands: every item with its checks. */
  'responsibilities.get': channel(z.object({ targetId: z.string() }), view.checklistSchema),
  /** One framework as one target stands: every control with its checks. */
  'frameworks.get': channel(
    z.object({ targetId: z.string(), framework: z.enum(frameworkIds) }),
    view.frameworkStandingSchema,
  ),
  /** Every check, live and attested, with all that is known about it. */
  'checks.list': channel(z.object({}), z.array(view.checkSchema).readonly()),
  /** The smallest read-only policy for these checks, all without names. */
  'permissions.policy': channel(
    z.object({ checks: names.optional(), services: names.optional() }),
    view.leastPolicySchema,
  ),
  /** What was refused to the credentials of one target as it stands, and what that costs. */
  'permissions.missing': channel(z.object({ targetId: z.string() }), view.missingPermissionsSchema),
} as const
