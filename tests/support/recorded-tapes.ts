import type { Tape } from '../../electron/engine/aws/tape'
import { changeAnswers, moveDates } from '../../electron/engine/aws/tape-edits'
import { readTape } from '../../electron/engine/aws/tape-text'
import { changeReport } from '../../electron/engine/demo/credential-report'
import prod from '../fixtures/tapes/acme-prod.ndjson?raw'
import staging from '../fixtures/tapes/acme-staging.ndjson?raw'

const growsOld = new Set([
  'backup:ListProtectedResources',
  'cloudtrail:GetTrailStatus',
  'ec2:DescribeSnapshots',
  'ssm:DescribeInstancePatchStates',
])

/** The Regions in which the recorded accounts have anything. */
export const livedIn = ['eu-central-1', 'eu-west-1', 'us-east-1'] as const

/**
 * Accounts as they were recorded from an emulated AWS, through the same clients and collectors as a scan, cut to three
 * Regions. A tape is a plain value: edit it, never change it.
 */
export const tapes = { prod: ageless(readTape(prod)), staging: ageless(readTape(staging)) } as const

/** Tests let weeks go by and expect only what they change: what would grow too old meanwhile is as new as can be. */
function ageless(tape: Tape): Tape {
  const later = (cell: string): string => cell.replace(/^2026-/, '2028-')
  const patched = tape.flatMap((call) =>
    growsOld.has(call.operation) ? moveDates([call], 730 * 86_400_000) : [call],
  )
  return changeReport(patched, (row) => ({
    ...row,
    ...(row['user'] === 'break-glass' && { password_last_used: later(row['password_last_used'] ?? '') }),
  }))
}

/** The same account with these Regions enabled. */
export const inRegions = (tape: Tape, regions: readonly string[]): Tape =>
  changeAnswers(tape, { operation: 'ec2:DescribeRegions' }, () => ({
    Regions: regions.map((RegionName) => ({ RegionName })),
  }))
