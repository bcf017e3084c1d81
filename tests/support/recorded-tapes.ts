import dev from '../../electron/engine/demo/tapes/acme-dev.ndjson?raw'
import prod from '../../electron/engine/demo/tapes/acme-prod.ndjson?raw'
import staging from '../../electron/engine/demo/tapes/acme-staging.ndjson?raw'
import type { Tape } from '../../electron/engine/aws/tape'
import { changeAnswers } from '../../electron/engine/aws/tape-edits'
import { readTape } from '../../electron/engine/aws/tape-text'

/** The same account with only these Regions enabled. */
export const inRegions = (tape: Tape, regions: readonly string[]): Tape =>
  changeAnswers(tape, { operation: 'ec2:DescribeRegions' }, () => ({
    Regions: regions.map((RegionName) => ({ RegionName })),
  }))

/** The Regions in which the recorded accounts have anything. */
export const livedIn = ['eu-central-1', 'eu-west-1', 'us-east-1'] as const

/** Whole accounts as they were recorded, of seventeen Regions each. */
export const wholeTapes = { prod: readTape(prod), staging: readTape(staging), dev: readTape(dev) } as const

/** The same accounts in the three Regions where something is. A tape is a plain value: edit it, never change it. */
export const tapes = {
  prod: inRegions(wholeTapes.prod, livedIn),
  staging: inRegions(wholeTapes.staging, livedIn),
  dev: inRegions(wholeTapes.dev, livedIn),
} as const
