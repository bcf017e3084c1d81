import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { clock, openOrThrow, storeScan, temporaryFile } from '../../../support/history'

it('remembers consent to one command of one profile, and never the command', () => {
  const file = temporaryFile()
  const { consents, events } = openOrThrow(file)
  const command = '/opt/get-keys --token hunter2-very-secret'
  consents.give('ada', 'acme', command)
  consents.give('ada', 'acme', command)
  expect([
    consents.has('acme', command),
    consents.has('acme', `${command} `),
    consents.has('other', command),
  ]).toEqual([true, false, false])
  expect(events.list(10)).toHaveLength(2)
  expect(events.list(1)).toEqual([
    {
      ...{ at: '2026-11-01T00:04:00.000Z', person: 'ada', type: 'consent-given' },
      body: { profile: 'acme', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    },
  ])
  const kept = readdirSync(dirname(file)).map((name) => readFileSync(join(dirname(file), name)))
  expect(kept.filter((bytes) => bytes.includes('hunter2'))).toEqual([])
})

it('keeps settings as values', () => {
  const { settings } = openOrThrow(temporaryFile())
  expect(settings.get('theme')).toBeUndefined()
  settings.set('theme', { name: 'dark' })
  settings.set('theme', { name: 'light', size: [1, 2] })
  expect(settings.get('theme')).toEqual({ name: 'light', size: [1, 2] })
})

it('holds suppressions until their end or until they are lifted', () => {
  const history = openOrThrow(temporaryFile(), { now: clock() })
  const targetId = storeScan(history, { id: 's01' })
  const one = {
    ...{ id: 'x1', targetId, checkId: 's3.a', arn: 'arn:aws:s3:::a', region: 'eu-west-1', tag: null },
    ...{ kind: 'accepted-risk' as const, reason: 'A test bucket.', owner: 'ada' },
    ...{ decidedAt: '2026-11-01T00:00:00.000Z', endsAt: '2026-12-01T00:00:00.000Z' },
  }
  const again = { ...one, id: 'x2', kind: 'false-positive' as const, decidedAt: '2026-11-02T00:00:00.000Z' }
  const standing = (at: string) => history.suppressions.standing(targetId, at)
  history.suppressions.decide('ada', one)
  history.suppressions.decide('bob', again)
  expect(standing('2026-11-03T00:00:00.000Z')).toEqual([again])
  expect(standing('2026-12-01T00:00:00.000Z')).toEqual([])
  expect([history.suppressions.lift('bob', 'x2'), history.suppressions.lift('bob', 'x2')]).toEqual([
    true,
    false,
  ])
  expect(standing('2026-11-03T00:00:00.000Z')).toEqual([])
  expect(history.events.list(9).map(({ person, type }) => `${person} ${type}`)).toEqual([
    'bob suppression-lifted',
    'bob suppressed',
    'ada suppressed',
  ])
  expect(() => history.suppressions.decide('ada', { ...one, id: 'x3', reason: '' })).toThrow('CHECK')
  expect(() => history.suppressions.decide('ada', { ...one, id: 'x3', endsAt: one.decidedAt })).toThrow(
    'CHECK',
  )
})

it('holds a decision about every target for each, and one about the same takes its place', () => {
  const history = openOrThrow(temporaryFile(), { now: clock() })
  const targetId = storeScan(history, { id: 's01' })
  const all = {
    ...{ id: 'x1', targetId: null, checkId: 's3.a', arn: '*', region: '*', tag: null },
    ...{ kind: 'accepted-risk' as const, reason: 'Test buckets.', owner: 'ada' },
    ...{ decidedAt: '2026-11-01T00:00:00.000Z', endsAt: '2026-12-01T00:00:00.000Z' },
  }
  const one = { ...all, id: 'x2', targetId }
  const again = { ...all, id: 'x3', reason: 'Test buckets, all of them.' }
  for (const each of [all, one, again]) history.suppressions.decide('ada', each)
  expect([
    history.suppressions.standing(targetId, '2026-11-02T00:00:00.000Z'),
    history.suppressions.standing('99', '2026-11-02T00:00:00.000Z'),
    history.suppressions.get('x3'),
  ]).toEqual([[one, again], [again], again])
})
