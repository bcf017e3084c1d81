import { expect, it } from 'vitest'
import {
  findingsAt,
  openingQuery,
  readQuery,
  toFilter,
  writeQuery,
  type FindingsQuery,
} from '../../../renderer/findings/query'

const full: FindingsQuery = {
  checkId: 's3.bucket-tls-only',
  item: 'data.s3',
  outcomes: ['fail', 'unknown'],
  severities: ['critical', 'high'],
  services: ['s3'],
  regions: ['eu-west-1', 'global'],
  subGoals: ['confidentiality.encryption'],
  responsibilities: ['customer.server-side-encryption'],
  changes: ['new'],
  overdue: true,
  operation: 's3:GetBucketPolicy',
  search: 'a & b=c #1',
  suppressed: 'only',
}

it.each([
  ['the opening', openingQuery],
  ['everything', full],
  ['every outcome', { ...openingQuery, outcomes: [] }],
])('an address keeps the whole question: %s', (_name, query) => {
  const written = writeQuery(query)
  const carried = Object.fromEntries(new URLSearchParams(written as Record<string, string>))
  expect(readQuery(carried)).toEqual(query)
})

it('opens on unsuppressed failures, with a bare address', () => {
  expect([readQuery({}), writeQuery(openingQuery)]).toEqual([openingQuery, {}])
})

it('leaves out what it does not know: an old link opens', () => {
  expect(
    readQuery({ outcome: 'bogus', severity: 'high,worse', suppressed: 'maybe', part: '__proto__' }),
  ).toEqual({
    ...openingQuery,
    severities: ['high'],
  })
})

it('asks the contract about one target, with no empty list', () => {
  expect([toFilter(openingQuery, 't'), toFilter(full, 't')]).toEqual([
    { targetIds: ['t'], outcomes: ['fail'], suppressed: 'hide' },
    { targetIds: ['t'], ...full },
  ])
})

it('is the door behind a number', () => {
  expect(findingsAt({ checkId: 'iam.root-mfa' })).toEqual({
    name: 'findings',
    query: { check: 'iam.root-mfa' },
  })
})
