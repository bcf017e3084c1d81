import { checks } from '../../electron/engine/checks'
import { loadCollectors } from '../../electron/engine/collect'
import { planUnits } from '../../electron/engine/collect/plan-units'
import { inputsOf } from '../../electron/engine/scan/choose-checks'
import type { ScanUnit } from '../../shared/domain/scan'
import { livedIn } from './recorded-tapes'

/** The units of a whole scan of the recorded accounts: counts in tests follow the services that there are. */
export const unitsOf = async (regions: readonly string[] = livedIn): Promise<readonly ScanUnit[]> =>
  planUnits(await loadCollectors(inputsOf(checks)), regions)
