import fc from 'fast-check'
import { customerItems, practices, subGoals } from '../../shared/domain/classification'
import { severities } from '../../shared/domain/finding'
import type { Tally } from '../../shared/domain/score'
import type { Measure } from '../../electron/engine/evaluate/measure'

/** Cases a property; `TRIAD_PROPERTY_RUNS` asks for more. */
export const propertyRuns = Number(process.env['TRIAD_PROPERTY_RUNS'] ?? 400)

/** What a random check is; its id is its number. */
export const randomMeasure: fc.Arbitrary<Omit<Measure, 'id'>> = fc.record({
  severity: fc.constantFrom(...severities),
  subGoals: fc.uniqueArray(fc.constantFrom(...subGoals), { minLength: 1, maxLength: 3 }),
  responsibility: fc.constantFrom(...customerItems, 'aws.software' as const),
  practice: fc.constantFrom(...practices),
  manual: fc.boolean(),
})

const few = fc.nat({ max: 4 })

/** A check with its resources by outcome, the not-applicable ones too: they can become unread. */
export type Counted = Tally & { readonly notApplicable: number }

/** An account: up to twelve checks with a few resources each. */
export const randomTallies: fc.Arbitrary<readonly Counted[]> = fc
  .array(
    fc.record({
      measure: randomMeasure,
      passed: few,
      failed: few,
      unknown: few,
      acceptedRisks: few,
      falsePositives: few,
      notApplicable: few,
      neverListed: fc.integer({ min: 0, max: 5 }).map((die) => die === 0),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((checks) =>
    checks.map(({ measure, ...counts }, index) => ({
      id: `check.${index}`,
      ...measure,
      ...counts,
      acceptedRisks: Math.min(counts.acceptedRisks, counts.failed),
    })),
  )
