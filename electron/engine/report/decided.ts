import type { AttestationView, Overview, SuppressionView } from '../../../shared/contract/views'
import type { Language } from '../../../shared/text/language'
import { outcomeWords, suppressionWords } from '../../../shared/text/outcome-words'
import { reportLabels } from '../../../shared/text/report/labels'
import { nameOf, shortened } from './names'
import type { ReportAccepted } from './report'
import type { Described } from './risks'

export interface Decisions {
  readonly suppressions: readonly SuppressionView[]
  readonly attestations: readonly AttestationView[]
}

/** What stands as of now: suppressions first, as they cost; then what people attest. Texts of people pass `text`. */
export function decidedOf(
  language: Language,
  { suppressions, attestations }: Decisions,
  views: readonly Overview[],
  checks: ReadonlyMap<string, Described>,
  text: (written: string) => string,
): readonly ReportAccepted[] {
  const titleOf = (checkId: string) => checks.get(checkId)?.title ?? checkId
  const whereOf = (targetId: string | null) => {
    const target = views.find((view) => view.target.id === targetId)?.target
    return target ? nameOf(target) : targetId === null ? reportLabels[language].everyAccount : '–'
  }
  const words = (checkId: string, owner: string, reason: string) => ({
    what: shortened(titleOf(checkId), 80),
    owner: shortened(text(owner), 40),
    reason: shortened(text(reason), 140),
  })
  return [
    ...suppressions.map(({ targetId, checkId, kind, owner, reason, endsAt, failing }) => ({
      ...words(checkId, owner, reason),
      ...{ where: whereOf(targetId), kind: suppressionWords[language][kind], endsAt, failing },
    })),
    ...attestations
      .filter(({ over }) => !over)
      .map(({ targetId, checkId, person, statement, endsAt }) => ({
        ...words(checkId, person, statement),
        ...{ where: whereOf(targetId), kind: outcomeWords[language].attested, endsAt, failing: null },
      })),
  ]
}
