import type { Collected, Gap, NotOffered } from '../../../shared/domain/evidence'
import type { Verdict } from '../../../shared/domain/finding'
import type { InputKey, Inputs, Snapshot } from '../../../shared/domain/inputs'
import type { About, Check } from '../checks/define-check'
import { faultWords } from '../scrub'
import { mergeVerdicts } from './merge-verdicts'
import { parametersOf, type ParameterSettings } from './parameters'
import { concerns } from './place'

/** What one check says of one snapshot: one verdict a resource. */
export interface Judgement {
  readonly check: Check
  readonly verdicts: readonly Verdict[]
}

/** The scan that is judged; its settings apply to the checks they name. */
export interface ScanAbout extends Omit<About, 'parameters'> {
  readonly settings?: ParameterSettings
}

type List = Collected<Inputs[InputKey]>

/**
 * Judges a snapshot by every check whose lists it holds. A list that is missing was not planned (the scan was narrowed):
 * its checks are left out, for nothing can be said of them. Never throws: a broken check costs its own result.
 */
export const evaluate = (
  checks: readonly Check[],
  snapshot: Snapshot,
  about: ScanAbout,
): readonly Judgement[] =>
  checks.flatMap((check) => {
    const lists = plannedLists(check, snapshot)
    return lists === null
      ? []
      : [{ check, verdicts: mergeVerdicts(check.id, judgeCheck(check, lists, about)) }]
  })

function plannedLists(check: Check, snapshot: Snapshot): ReadonlyMap<InputKey, List> | null {
  const lists = new Map<InputKey, List>()
  for (const key of [check.subject, ...(check.consults ?? [])]) {
    const list = snapshot[key]
    if (list === undefined) return null
    lists.set(key, list)
  }
  return lists
}

function judgeCheck(check: Check, lists: ReadonlyMap<InputKey, List>, about: ScanAbout): readonly Verdict[] {
  const ruled = rule(check, lists, about)
  if (!ruled.ok) return [unseen(about)(ruled.gap)]
  if (ruled.exempt) return ruled.verdicts
  const required = (check.consults ?? []).filter((key) => !check.optional?.includes(key))
  const lookups = required.flatMap((key) => lists.get(key)?.gaps ?? [])
  const { items = [], gaps = [], notOffered = [] } = lists.get(check.subject) ?? {}
  const absent = notOffered
    .filter(({ region }) => !items.some((item) => region === 'global' || item.region === region))
    .map(notApplicable(about))
  if (check.settledBy === undefined)
    return [...ruled.verdicts.map(blindedBy(lookups)), ...gaps.map(unseen(about)), ...absent]
  // A list that the account cannot have holds neither "one" nor "none".
  if (absent.some(({ resource }) => resource.region === 'global')) return absent
  return settle(check.settledBy, ruled.verdicts, [...gaps, ...lookups], about)
}

type Ruled =
  | { readonly ok: true; readonly verdicts: readonly Verdict[]; readonly exempt: boolean }
  | { readonly ok: false; readonly gap: Gap }

/** The one place that catches what a check throws. Its gap names the check, for no call of AWS's is at fault. */
function rule(check: Check, lists: ReadonlyMap<InputKey, List>, about: ScanAbout): Ruled {
  const items = Object.fromEntries([...lists].map(([key, list]) => [key, list.items]))
  const { account, partition, scannedAt, settings } = about
  const asked = { account, partition, scannedAt, parameters: parametersOf(check, settings) }
  const facts = items as Parameters<Check['evaluate']>[0]
  try {
    return {
      ok: true,
      verdicts: check.evaluate(facts, asked),
      exempt: check.isExempt?.(facts, asked) ?? false,
    }
  } catch (error) {
    const detail = faultWords(error)
    return { ok: false, gap: { operation: check.id, region: 'global', reason: 'unexpected', detail } }
  }
}

/** Facts looked up in a list with a hole are no evidence, so they go. */
const unknown = ({ resource }: Verdict, gap: Gap): Verdict => ({
  resource,
  evidence: {},
  outcome: 'unknown',
  gap,
  about: 'resource',
})

/** What was looked up in a list with a gap at that place may be wrong, so it is not ruled on. */
const blindedBy = (gaps: readonly Gap[]) => (verdict: Verdict) => {
  if (verdict.outcome === 'unknown') return verdict
  const gap = gaps.find(({ region }) => concerns(region, verdict.resource.region))
  return gap === undefined ? verdict : unknown(verdict, gap)
}

/** One is enough wherever else we may not look; none found is no proof that there is none. */
function settle(
  settledBy: 'pass' | 'fail',
  verdicts: readonly Verdict[],
  [gap]: readonly Gap[],
  about: ScanAbout,
): readonly Verdict[] {
  if (gap === undefined) return verdicts
  if (verdicts.length === 0) return [unseen(about)({ ...gap, region: 'global' })]
  return verdicts.map((verdict) =>
    verdict.outcome === settledBy || verdict.outcome === 'unknown' ? verdict : unknown(verdict, gap),
  )
}

/** A list that could not be read hides we do not know how many resources: one unknown a place stands for them. */
const unseen =
  ({ account }: ScanAbout) =>
  (gap: Gap): Verdict => ({
    resource: { ...account, region: gap.region },
    evidence: {},
    outcome: 'unknown',
    gap,
    about: 'place',
  })

/** What AWS does not offer there cannot be wrong there. */
const notApplicable =
  ({ account }: ScanAbout) =>
  ({ region, reason }: NotOffered): Verdict => ({
    resource: { ...account, region },
    evidence: {},
    outcome: 'not-applicable',
    reason,
  })
