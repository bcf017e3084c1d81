import type { ChecklistItem } from '../../../shared/domain/checklist'
import type { Classification } from '../../../shared/domain/classification'

/** The items of the checklist that a check counts in: each check says so in its own file. */
export const itemsOf = ({
  responsibility,
  practice,
  hygiene,
  rootStep,
  data,
}: Classification): readonly ChecklistItem[] => [
  responsibility,
  `practice.${practice}`,
  ...(hygiene ?? []).map((item) => `hygiene.${item}` as const),
  ...(rootStep === undefined ? [] : [`root.${rootStep}` as const]),
  ...(data ?? []).map((topic) => `data.${topic}` as const),
]

/** The checks that judge one item, in the order of the catalogue. */
export const checksOf = <C extends { readonly belongs: Classification }>(
  item: ChecklistItem,
  catalogue: readonly C[],
): readonly C[] => catalogue.filter(({ belongs }) => itemsOf(belongs).includes(item))
