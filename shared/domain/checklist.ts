import { awsItems, customerItems, dataTopics, hygieneItems, practices, rootSteps } from './classification'

// The sections of the checklist, item by item. One id names an item everywhere: contract, address, words, documents.

export const checklist = {
  customer: customerItems,
  aws: awsItems,
  hygiene: hygieneItems.map((item) => `hygiene.${item}` as const),
  root: rootSteps.map((step) => `root.${step}` as const),
  practices: practices.map((practice) => `practice.${practice}` as const),
  data: dataTopics.map((topic) => `data.${topic}` as const),
} as const

export type ChecklistSection = keyof typeof checklist
export type ChecklistItem = (typeof checklist)[ChecklistSection][number]

export const checklistSections = Object.keys(checklist) as readonly ChecklistSection[]
export const checklistItems: readonly ChecklistItem[] = checklistSections.flatMap(
  (section): readonly ChecklistItem[] => checklist[section],
)
