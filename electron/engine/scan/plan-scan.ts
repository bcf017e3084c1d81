import type { Gap } from '../../../shared/domain/evidence'
import type { Slice } from '../../../shared/domain/inputs'
import type { ScanScope, ScanUnit } from '../../../shared/domain/scan'
import type { Session } from '../aws/session'
import type { Collector } from '../collect/define-collector'
import { collectorsOf } from '../collect/plan-units'

const listOfRegions = 'ec2:DescribeRegions'

type Enabled = Pick<Session, 'regions' | 'gaps'>

const regionsGap = ({ gaps }: Enabled): Gap | undefined =>
  gaps.find(({ operation }) => operation === listOfRegions)

/**
 * The account's enabled Regions that the scope names; all of them where it names none. Where the account does not tell
 * which are enabled, the person's word is taken.
 */
export function chooseRegions(session: Enabled, { regions }: ScanScope): readonly string[] {
  if (regions === undefined) return session.regions
  return regionsGap(session) ? regions : session.regions.filter((region) => regions.includes(region))
}

/** Slices that say of every list of a unit why it was not read. */
export const unreadSlices = (
  unit: ScanUnit,
  collectors: readonly Collector[],
  { reason, detail }: Pick<Gap, 'reason' | 'detail'>,
): readonly Slice[] =>
  collectorsOf(unit, collectors).map(({ input, operations }) => ({
    input,
    region: unit.region,
    items: [],
    gaps: [{ operation: operations[0] ?? input, region: unit.region, reason, detail }],
    notOffered: [],
  }))

/**
 * Where the account does not tell which Regions are enabled, only the profile's own is read. What lives elsewhere is
 * unread, not absent: each regional list gets a gap for the Regions that nobody could name.
 */
export function withUnlistedRegions(
  session: Enabled,
  { regions }: ScanScope,
  unit: ScanUnit,
  slices: readonly Slice[],
): readonly Slice[] {
  const gap = regionsGap(session)
  if (gap === undefined || regions !== undefined || unit.region === 'global') return slices
  return [
    ...slices,
    ...slices.map(({ input }) => ({
      input,
      region: 'global',
      items: [],
      gaps: [{ ...gap, region: 'global' }],
      notOffered: [],
    })),
  ]
}
