import { weighedAs } from '../evaluate/weighed'
import { chooseChecks, within } from './choose-checks'
import { judgeScan, type JudgedScan } from './judge-scan'
import { unflatten } from './move-ends'
import { unreadSlices } from './plan-scan'
import { expectationsOf, type ScanDeps } from './scan-deps'
import { tagsFor, toSuppression } from './suppressions'

/**
 * Judges a stored scan again with the checks of today, from what it read then: no AWS, and with the time, account and parameters it
 * had. Decisions are those that stood then. `null` where there is no scan that counts under that id. Writes nothing.
 */
export async function reEvaluate(
  { history, catalogue }: Pick<ScanDeps, 'history' | 'catalogue'>,
  scanId: string,
): Promise<JudgedScan | null> {
  const scan = history.scans.get(scanId)
  if (scan === null) return null
  const { targetId, accountId, partition, seq, scope, startedAt } = scan
  if (targetId === null || accountId === null || partition === null || seq === null) return null
  const name = history.targets.get(targetId)?.accountName ?? accountId
  const choice = chooseChecks(catalogue.checks, scope)
  const collectors = await catalogue.loadCollectors(choice.inputs)
  const suppressions = history.suppressions.standing(targetId, scan.endedAt ?? startedAt).map(toSuppression)
  const settings = unflatten(history.scores.of(scanId)?.parameters ?? {})
  const why = { reason: 'unexpected', detail: 'This part of the scan did not end.' } as const
  return judgeScan(
    {
      account: { id: accountId, name, partition },
      startedAt,
      someRegions: scope.regions !== undefined,
      slices: history.facts.slices(scanId),
      unread: history.scans.openUnits(scanId).flatMap((unit) => unreadSlices(unit, collectors, why)),
      checks: choice.checks,
      manual: within(catalogue.manual, scope),
    },
    {
      catalogue: weighedAs(expectationsOf(catalogue), settings),
      settings,
      state: history.states.at(targetId, seq - 1),
      suppressions,
      tags: tagsFor(history, targetId, suppressions),
      attestations: history.attestations.newest(targetId, scan.endedAt ?? startedAt),
      listed: (input, region) => history.facts.listed(targetId, input, region),
    },
  )
}
