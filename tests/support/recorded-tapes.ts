import type { Tape } from '../../electron/engine/aws/tape'
import { changeAnswers } from '../../electron/engine/aws/tape-edits'
import { readTape } from '../../electron/engine/aws/tape-text'
import prod from '../fixtures/tapes/acme-prod.ndjson?raw'
import staging from '../fixtures/tapes/acme-staging.ndjson?raw'

/** The Regions in which the recorded accounts have anything. */
export const livedIn = ['eu-central-1', 'eu-west-1', 'us-east-1'] as const

/**
 * Accounts as they were recorded from an emulated AWS, through the same clients and collectors as a scan, cut to three
 * Regions. A tape is a plain value: edit it, never change it.
 */
export const tapes = { prod: readTape(prod), staging: readTape(staging) } as const

/** The same account with these Regions enabled. */
export const inRegions = (tape: Tape, regions: readonly string[]): Tape =>
  changeAnswers(tape, { operation: 'ec2:DescribeRegions' }, () => ({
    Regions: regions.map((RegionName) => ({ RegionName })),
  }))
