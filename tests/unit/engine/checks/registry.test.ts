import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks, manualChecks } from '../../../../electron/engine/checks'
import { collectors } from '../../../../electron/engine/collect'
import { attestationDays } from '../../../../shared/domain/attestation'
import { dataTopics, goals, hygieneItems, subGoals } from '../../../../shared/domain/classification'
import { catalogueRows } from '../../../support/catalogue'
import { serviceOf } from '../../../../shared/domain/inputs'

const ids: readonly string[] = checks.map(({ id }) => id)
const all = [...checks, ...manualChecks]
const sorted = <T>(values: Iterable<T>): readonly T[] => [...values].sort()

it('registers every check file under its path, once', () => {
  const root = 'electron/engine/checks'
  // What several checks share lives in folders too; a check is what a file exports by default.
  const files = globSync('*/*.ts', { cwd: root }).filter((file) =>
    readFileSync(`${root}/${file}`, 'utf8').includes('export default'),
  )
  expect(sorted(all.map(({ id }) => id))).toEqual(
    sorted(files.map((file) => file.replace(/\.ts$/, '').replace('/', '.'))),
  )
})

it('has a check for every row of the catalogue, and a row for every check', () => {
  expect(sorted(all.map(({ id }) => id))).toEqual(sorted(catalogueRows.map(({ id }) => id)))
})

it('has a table of cases for every check that facts decide, and none for a check that is gone', () => {
  const tables = globSync('*/*.test.ts', { cwd: 'tests/checks' })
  expect(sorted(tables.map((file) => file.replace(/\.test\.ts$/, '').replace('/', '.')))).toEqual(sorted(ids))
})

it('says nothing twice', () => {
  for (const text of ['title', 'action', 'rationale', 'risk'] as const)
    expect(sorted(new Set(all.map((check) => check[text])))).toHaveLength(all.length)
})

it('reaches all three goals, both scopes, both ways to settle an account, supporting lists and parameters', () => {
  const reached = new Set(checks.flatMap(({ belongs }) => belongs.subGoals.map((part) => part.split('.')[0])))
  expect({
    goals: sorted(reached),
    scopes: sorted(new Set(checks.map(({ scope }) => scope))),
    settledBy: sorted(new Set(checks.flatMap(({ settledBy = [] }) => settledBy))),
    consulting: checks.some(({ consults = [] }) => consults.length > 0),
    withParameters: checks.some(({ parameters }) => parameters !== undefined),
  }).toEqual({
    goals: sorted(goals),
    scopes: ['global', 'regional'],
    settledBy: ['fail', 'pass'],
    consulting: true,
    withParameters: true,
  })
})

it('collects nothing that no check reads', () => {
  const read = new Set(checks.flatMap(({ subject, consults = [] }) => [subject, ...consults]))
  expect(sorted(Object.keys(collectors))).toEqual(sorted(read))
})

describe.each(all)('$id', (check) => {
  const { id, title, action, belongs } = check

  it('says what it expects, why, and how to put it right', () => {
    const { rationale, risk, remediation, sources } = check
    for (const sentence of [rationale, risk, ...remediation.steps])
      expect(sentence).toMatch(/^[A-Z].{8,}\.$/s)
    for (const headline of [title, action]) expect(headline).toMatch(/^[A-Z].*[^.]$/)
    expect(action.length).toBeLessThan(60)
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources)
      expect(source).toMatch(
        serviceOf(id) === 'manual'
          ? /^(CIS|AWS|Amazon|NIST|PCI DSS) .*\w/
          : /^(CIS AWS Foundations Benchmark 7\.0|AWS|Amazon) ?.*\w/,
      )
  })

  it('counts once in each place, and only in places that there are', () => {
    const { hygiene = [], data = [] } = belongs
    for (const [named, known] of [
      [belongs.subGoals, subGoals],
      [hygiene, hygieneItems],
      [data, dataTopics],
    ] as const) {
      expect(new Set<string>(named).size).toBe(named.length)
      expect(named.filter((item) => !(known as readonly string[]).includes(item))).toEqual([])
    }
  })
})

describe.each(checks)('$id', (check) => {
  const { id, subject, consults = [], optional = [], settledBy } = check

  it('reads its own service, and lists that a collector supplies', () => {
    expect(serviceOf(subject)).toBe(serviceOf(id))
    expect([subject, ...consults].filter((input) => !(input in collectors))).toEqual([])
    expect(consults).not.toContain(subject)
    expect(optional.filter((input) => !consults.includes(input))).toEqual([])
  })

  it('is about a whole account where one outcome settles it', () => {
    expect(settledBy === undefined || check.resourceType === 'AWS::::Account').toBe(true)
  })
})

describe.each(manualChecks)('$id', ({ statement, evidence, mostDays, resourceType }) => {
  it('says what to state of the account, what to keep, and for how long it may hold', () => {
    for (const sentence of [statement, evidence]) expect(sentence).toMatch(/^[A-Z].{8,}\.$/s)
    expect([90, 180, attestationDays.most]).toContain(mostDays)
    expect(resourceType).toBe('AWS::::Account')
  })
})
