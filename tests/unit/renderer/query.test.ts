import { expect, it } from 'vitest'
import { without } from '../../../renderer/without'
import {
  findingsAt,
  openingQuery,
  readQuery,
  toFilter,
  writeQuery,
  type FindingsQuery,
} from '../../../renderer/findings/query'
import { isView, queryOfView, viewOfQuery } from '../../../renderer/findings/views'
import { viewFilterSchema } from '../../../shared/contract/views'

const full: FindingsQuery = {
  everywhere: true,
  checkId: 's3.bucket-tls-only',
  item: 'data.s3',
  framework: 'security-hub',
  control: 'S3.5',
  outcomes: ['fail', 'unknown'],
  severities: ['critical', 'high'],
  services: ['s3'],
  regions: ['eu-west-1', 'global'],
  subGoals: ['confidentiality.encryption'],
  responsibilities: ['customer.server-side-encryption'],
  changes: ['new'],
  overdue: true,
  owners: ['payments, Inc', '50% off', ''],
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

it('asks the contract about the targets it is given, with no empty list', () => {
  expect([toFilter(openingQuery, ['t']), toFilter(full, ['t', 'u'])]).toEqual([
    { targetIds: ['t'], outcomes: ['fail'], suppressed: 'hide' },
    { targetIds: ['t', 'u'], ...without(full, 'everywhere') },
  ])
})

it('is the door behind a number', () => {
  expect(findingsAt({ checkId: 'iam.root-mfa' })).toEqual({
    name: 'findings',
    query: { check: 'iam.root-mfa' },
  })
})

it.each([
  ['the opening', openingQuery],
  ['everything', full],
])('a view keeps the question but not whose findings they are: %s', (_name, query) => {
  const kept = viewFilterSchema.parse(JSON.parse(JSON.stringify(viewOfQuery(query))))
  expect([
    queryOfView(kept),
    isView(query, kept),
    isView({ ...query, overdue: !query.overdue }, kept),
  ]).toEqual([{ ...query, everywhere: false }, true, false])
})
