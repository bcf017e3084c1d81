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
  resources: z.tuple([z.object({ uid: z.string() })], z.unknown()),
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
    resource: toArn(resources[0].uid),
    outcome: outcomes[status_code],
    reason: status_detail,
  }
}

const toArn = (uid: string): string => uid
