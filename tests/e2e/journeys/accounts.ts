import type { Tape } from '../../../electron/engine/aws/tape'
import { readTape } from '../../../electron/engine/aws/tape-text'
import dev from '../../../electron/engine/demo/tapes/acme-dev.ndjson?raw'
import { inRegions, livedIn, tapes } from '../../support/recorded-tapes'

/** Three accounts as they were recorded, cut to the Regions that they live in. */
export const accounts = {
  'acme-prod': tapes.prod,
  'acme-staging': tapes.staging,
  'acme-dev': inRegions(readTape(dev), livedIn),
} as const satisfies Readonly<Record<string, Tape>>
