import { z } from 'zod'
import type { Finding } from './finding'

const triadLine = z.object({
  account: z.string(),
  region: z.string(),
  check: z.string(),
  outcome: z.enum(['pass', 'fail', 'unknown', 'not-applicable']),
  resource: z.string(),
  reason: z.string().nullable(),
})

/** A finding as `triad scan --json` writes it. */
export function readTriad(value: unknown): Finding {
  const line = triadLine.parse(value)
  return { ...line, reason: line.reason ?? '' }
}

const ocsf = z.object({
  status_code: z.enum(['PASS', 'FAIL', 'MANUAL']),
  status_detail: z.string(),
  metadata: z.object({ event_code: z.string() }),
  cloud: z.object({ account: z.object({ uid: z.string() }), region: z.string() }),
  resources: z.tuple([z.object({ uid: z.string(), name: z.string() })], z.unknown()),
})
/** What Prowler leaves to a person it has not decided. */
const outcomes = { PASS: 'pass', FAIL: 'fail', MANUAL: 'unknown' } as const

/** A finding as Prowler writes it in OCSF, with the resource in the words of AWS. */
export function readProwler(value: unknown): Finding {
  const { status_code, status_detail, metadata, cloud, resources } = ocsf.parse(value)
  return {
    account: cloud.account.uid,
    region: cloud.region,
    check: metadata.event_code,
    resource: resourceOf(metadata.event_code, resources[0]),
    outcome: outcomes[status_code],
    reason: status_detail,
  }
}

/** The ARN as AWS writes it and Triad names it. */
function resourceOf(check: string, { uid, name }: { readonly uid: string; readonly name: string }): string {
  // A policy written into a user, group or role has no ARN of its own: Prowler gives the holder's, with the name beside it.
  if (check.startsWith('iam_inline_policy_')) return `${uid}#${name.slice(name.lastIndexOf('/') + 1)}`
  return (
    uid
      // AWS leaves the account out of the ARNs of images and snapshots of EC2.
      .replace(/^(arn:[^:]+:ec2:[^:]+:)\d{12}(:(?:image|snapshot)\/)/, '$1$2')
      // CloudWatch Logs ends the ARN of a log group with the streams that a policy would mean.
      .replace(/(:log-group:.*):\*$/, '$1')
      // Triad names the family, whose newest revision it judges; Prowler each active revision.
      .replace(/(:task-definition\/[^:]+):\d+$/, '$1')
      // Triad judges an API with all its stages, Prowler stage by stage; and its ARNs of HTTP APIs lack the slash that AWS writes.
      .replace(/^(arn:[^:]+:apigateway:[^:]*::)apis\//, '$1/apis/')
      .replace(/^(arn:[^:]+:apigateway:[^:]*::\/restapis\/[^/]+)\/stages\/.*$/, '$1')
  )
}
