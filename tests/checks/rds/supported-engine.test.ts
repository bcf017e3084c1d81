import check from '../../../electron/engine/checks/rds/supported-engine'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { databaseInstance, engineVersion } from '../../support/facts/rds'

const one = databaseInstance()
const gap = denied('rds:DescribeDBEngineVersions')
const facts = {
  engine: 'postgres',
  engineVersion: '16.4',
  status: 'available',
  standardSupportUntil: '2029-02-28T00:00:00.000Z',
}
const runs = { engine: 'postgres', engineVersion: '16.4' }
const consulting = (over: Partial<ReturnType<typeof engineVersion>> = {}) => ({
  'rds.engine-versions': [engineVersion({ version: '13.1' }), engineVersion(over)],
})
const ended = '2026-11-24T11:00:00.000Z'

// Every instance runs a version: none is not applicable.
checkCases(check, {
  available: { given: [one], consulting: consulting(), says: [passes(one, facts)] },
  deprecated: {
    given: [one],
    consulting: consulting({ status: known('deprecated') }),
    says: [fails(one, { ...facts, status: 'deprecated' }, 'AWS calls postgres 16.4 deprecated.')],
  },
  'no longer listed': {
    given: [one],
    consulting: consulting({ status: known(null) }),
    says: [fails(one, { ...facts, status: null }, 'AWS no longer lists postgres 16.4.')],
  },
  'standard support is over': {
    given: [one],
    consulting: consulting({ standardSupportUntil: known(ended) }),
    says: [
      passes(
        one,
        { ...facts, standardSupportUntil: ended },
        'Standard support ended on 2026-11-24: AWS charges for Extended Support, or upgrades it by itself.',
      ),
    ],
  },
  'AWS names no end of support': {
    given: [one],
    consulting: consulting({ standardSupportUntil: known(null) }),
    says: [passes(one, { ...facts, standardSupportUntil: null })],
  },
  'the end of support not read': {
    given: [one],
    consulting: consulting({ standardSupportUntil: unread(gap) }),
    says: [isUnknown(one, { ...runs, status: 'available' }, gap)],
  },
  'deprecated, and the end of support not read': {
    given: [one],
    consulting: consulting({ status: known('deprecated'), standardSupportUntil: unread(gap) }),
    says: [fails(one, { ...runs, status: 'deprecated' }, 'AWS calls postgres 16.4 deprecated.')],
  },
  'status not read': {
    given: [one],
    consulting: consulting({ status: unread(gap), standardSupportUntil: unread(gap) }),
    says: [isUnknown(one, runs, gap)],
  },
  'version not read': {
    given: [databaseInstance('orders', { engineVersion: unread(gap) })],
    consulting: consulting(),
    says: [isUnknown(one, { engine: 'postgres' }, gap)],
  },
  'a version of another Region': {
    given: [one],
    consulting: { 'rds.engine-versions': [engineVersion({ region: 'us-east-1' })] },
    says: [
      isUnknown(one, runs, {
        operation: 'rds:DescribeDBEngineVersions',
        region: 'eu-west-1',
        reason: 'unexpected',
        detail: 'Nobody asked AWS about postgres 16.4.',
      }),
    ],
  },
  'no instances': { given: [], says: [] },
})
