import type { Check } from './define-check'

/** Every check that ships. A test holds this list to the folder. */
export const checks: readonly Check[] = []

/** Counts up with every change of a check's logic or severity: a change is a marker on the trend. */
export const catalogueVersion = '1.0'
