import { expect, it } from 'vitest'
import type { InputKey } from '../../../../shared/domain/inputs'
import { aGap, openOrThrow, storeScan, temporaryFile } from '../../../support/history'

const unit = { service: 's3', region: 'global' }
const slice = (input: InputKey, region: string, items: readonly object[], refused = false) => ({
  ...{ input, region, notOffered: [] },
  items: items as never[],
  gaps: refused ? [aGap()] : [],
})

it('finds the newest scan that counts and asked for a list, and that list alone', () => {
  const history = openOrThrow(temporaryFile())
  const { scans, facts } = history
  const startedAt = '2026-11-01T00:00:00.000Z'
  scans.start({ id: 's1', startedAt, profile: 'acme-prod', appVersion: '0.1.0', scope: {} })
  const targetId = scans.plan('s1', {
    account: { id: '222233334444', partition: 'aws', name: 'prod' },
    regions: [],
    units: [unit],
  })
  scans.endUnit('s1', {
    unit,
    endedAt: startedAt,
    slices: [
      slice('s3.buckets', 'eu-west-1', [{ n: 1 }]),
      slice('s3.buckets', 'global', [{ n: 2 }], true),
      slice('kms.keys', 'global', [{ n: 3 }]),
    ],
    gaps: [],
  })
  const meanwhile = facts.newestWith(targetId, 's3.buckets')
  scans.finish('s1', {
    ...{ status: 'complete', endedAt: startedAt, calls: {}, closed: [], problem: null, scored: null },
    ...{ checks: [], states: [], gone: [], neverListed: new Set(), carried: [], moves: [] },
  })
  storeScan(history, { id: 's02' })
  expect([
    meanwhile,
    facts.newestWith(targetId, 's3.buckets'),
    facts.newestWith(targetId, 'iam.users'),
    facts.newestWith('99', 's3.buckets'),
  ]).toEqual([null, 's1', null, null])
  expect([facts.list('s1', 's3.buckets'), facts.list('s02', 's3.buckets')]).toEqual([
    { items: [{ n: 1 }, { n: 2 }], gaps: [aGap()], notOffered: [] },
    { items: [], gaps: [], notOffered: [] },
  ])
})
