import { checks } from '../../../electron/engine/checks'
import { mapping } from './mapping'

// Prints what is compared as JSON: the mapped checks that exist in this catalogue, Prowler's for them, and those to come.

const existing = new Set<string>(checks.map(({ id }) => id))
const rows = mapping.filter((row) => row.checks.every((check) => existing.has(check)))
const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]

process.stdout.write(
  JSON.stringify({
    checks: unique(rows.flatMap((row) => row.checks)),
    prowler: unique(rows.flatMap((row) => row.prowler)),
    missing: mapping.flatMap((row) => row.checks).filter((check) => !existing.has(check)),
  }),
)
