import { readFileSync } from 'node:fs'
import type { Tape } from '../../electron/engine/aws/tape'
import { changeAnswers } from '../../electron/engine/aws/tape-edits'
import { readTape } from '../../electron/engine/aws/tape-text'

const folder = new URL('../../electron/engine/demo/tapes/', import.meta.url)
const read = (profile: string): Tape => readTape(readFileSync(new URL(`${profile}.ndjson`, folder), 'utf8'))

/** The same account with only these Regions enabled. */
export const inRegions = (tape: Tape, regions: readonly string[]): Tape =>
  changeAnswers(tape, { operation: 'ec2:DescribeRegions' }, () => ({
    Regions: regions.map((RegionName) => ({ RegionName })),
  }))

/** The Regions in which the recorded accounts have anything. */
export const livedIn = ['eu-central-1', 'eu-west-1', 'us-east-1'] as const

const whole = { prod: read('acme-prod'), staging: read('acme-staging'), dev: read('acme-dev') } as const

/** Whole accounts as they were recorded, of seventeen Regions each. */
export const wholeTapes = whole

/** The same accounts in the three Regions where something is. A tape is a plain value: edit it, never change it. */
export const tapes = {
  prod: inRegions(whole.prod, livedIn),
  staging: inRegions(whole.staging, livedIn),
  dev: inRegions(whole.dev, livedIn),
} as const
