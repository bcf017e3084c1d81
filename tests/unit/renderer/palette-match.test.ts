import { expect, it } from 'vitest'
import { entryKinds, type Entry, type EntryKind } from '../../../renderer/palette/entry'
import { findEntries, openingEntries, rank } from '../../../renderer/palette/match'

const entry = (kind: EntryKind, title: string, parts: Partial<Entry> = {}): Entry => ({
  ...{ id: `${kind}:${title}`, kind, title, run: () => undefined },
  ...parts,
})
const shown = (groups: ReturnType<typeof findEntries>) =>
  groups.map(({ kind, entries }) => [kind, ...entries.map(({ title }) => title)])

it.each([
  ['it begins so', 'Find', 0],
  ['a word of it does', 'prod', 1],
  ['words in any order', 'prod find', 1],
  ['letters inside', 'nding', 2],
  ['what is said beside', '1111', 3],
  ['accents and case', 'ANANÁS', 3],
  ['every word must be somewhere', 'find nowhere', null],
  ['nothing', '  ', 0],
])('ranks by where it is found: %s', (_what, typed, at) => {
  expect(rank({ title: 'Findings of acme-prod', detail: '1111 2222', words: 'ananas' }, typed)).toBe(at)
})

const all = [
  entry('page', 'Findings'),
  entry('page', 'Trends'),
  entry('action', 'Scan acme-prod now'),
  ...Array.from({ length: 9 }, (_, n) => entry('account', `acme-${n}`)),
  entry('account', 'acme-prod'),
  entry('check', 'Every bucket refuses requests without TLS', { detail: 's3.bucket-tls-only' }),
  entry('finding', 'logs', { words: 'arn:aws:s3:::logs' }),
]

it('lists the kind with the best answer first, and of each kind the best six', () => {
  expect(shown(findEntries(all, 'acme'))).toEqual([
    ['account', 'acme-0', 'acme-1', 'acme-2', 'acme-3', 'acme-4', 'acme-5'],
    ['action', 'Scan acme-prod now'],
    ['finding', 'logs'],
  ])
  expect(shown(findEntries(all, 'acme-prod')).slice(0, 2)).toEqual([
    ['account', 'acme-prod'],
    ['action', 'Scan acme-prod now'],
  ])
})

it('opens with what was used lately, each thing once, and forgets what is gone', () => {
  const groups = openingEntries(all, [
    'page:Trends',
    'view:deleted',
    'check:Every bucket refuses requests without TLS',
  ])
  expect(shown(groups)).toEqual([
    ['recent', 'Trends', 'Every bucket refuses requests without TLS'],
    ['page', 'Findings'],
    ['action', 'Scan acme-prod now'],
    ['account', 'acme-0', 'acme-1', 'acme-2', 'acme-3', 'acme-4', 'acme-5'],
  ])
})

it('loses nothing that it was given: what is listed is a part of it, under its own kind', () => {
  for (const { kind, entries } of findEntries(all, 'a'))
    for (const each of entries) expect([entryKinds.includes(each.kind), each.kind]).toEqual([true, kind])
})
