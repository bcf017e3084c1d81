import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import type { FindingState } from '../../../../electron/engine/evaluate/finding-state'
import {
  aGap,
  aResource,
  aState,
  changed,
  openOrThrow,
  storeScan,
  temporaryFile,
} from '../../../support/history'

const check = 's3.bucket-tls-only'
const a = aResource('a')
const b = aResource('b')

const rowsOf = (file: string) => {
  const db = new Database(file, { readonly: true })
  const rows = db.prepare('SELECT from_seq, to_seq, outcome FROM state ORDER BY id').raw().all()
  db.close()
  return rows
}

it('keeps states as intervals and writes nothing where nothing changed', () => {
  const file = temporaryFile()
  const history = openOrThrow(file)
  const failing = aState(check, a, 'fail')
  const fixed = aState(check, a, 'pass')
  const other = aState(check, b, 'pass')
  const targetId = storeScan(history, { id: 's01', states: [changed(failing, 'new'), changed(other)] })
  storeScan(history, { id: 's02', states: [changed(failing), changed(other)] })
  storeScan(history, { id: 's03', states: [changed(fixed, 'fixed')] })
  storeScan(history, { id: 's04', gone: [changed(other, 'gone')] })
  storeScan(history, { id: 's05', states: [changed(other)] })

  expect(rowsOf(file)).toEqual([
    [1, 2, 2],
    [1, 3, 1],
    [3, null, 1],
    [4, 4, 5],
    [5, null, 1],
  ])
  const at = (seq: number) => history.states.at(targetId, seq).findings
  const byKey = (...states: FindingState[]) => new Map(states.map((state) => [state.key, state]))
  expect([0, 1, 2, 3, 4, 5].map(at)).toEqual([
    byKey(),
    byKey(failing, other),
    byKey(failing, other),
    byKey(fixed, other),
    byKey(fixed),
    byKey(fixed, other),
  ])
  expect(history.states.now(targetId).findings).toEqual(byKey(fixed, other))
  expect(history.states.everFailed(targetId, 5)).toEqual(new Set([failing.key]))
  expect(history.states.everFailed(targetId, 0)).toEqual(new Set())
})

it('gives back every part of a state', () => {
  const history = openOrThrow(temporaryFile())
  const states = [
    aState(check, aResource('note'), { outcome: 'pass', note: 'Only just.' }),
    aState(check, aResource('none'), 'not-applicable'),
    aState(check, aResource('accepted'), 'fail', { suppressed: 'accepted-risk' }),
    aState(
      check,
      aResource('blind'),
      { outcome: 'unknown', gap: aGap(), about: 'resource' },
      { lastRead: 'fail' },
    ),
    aState(
      check,
      aResource('place', { region: 'global' }),
      { outcome: 'unknown', gap: aGap({ operation: 's3:ListBuckets', detail: 'x' }), about: 'place' },
      { evidence: {} },
    ),
  ]
  const targetId = storeScan(history, {
    id: 's01',
    states: states.map((state) => changed(state)),
    neverListed: new Set([check]),
  })
  expect(history.states.now(targetId)).toEqual({
    findings: new Map(states.map((state) => [state.key, state])),
    neverListed: new Set([check]),
  })
  storeScan(history, { id: 's02' })
  expect(history.states.now(targetId).neverListed).toEqual(new Set())
  expect(history.states.at(targetId, 1).neverListed).toEqual(new Set([check]))
})
