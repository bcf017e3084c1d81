import { describe, expect, it } from 'vitest'
import {
  alarms,
  covers,
  troubleLine,
  whatHolds,
  type ScanResult,
} from '../../../../electron/headless/commands/scan-result'
import { createScanProgress } from '../../../../electron/headless/output/scan-progress'
import type { FindingView, Progress } from '../../../../shared/contract/views'
import { severities } from '../../../../shared/domain/finding'
import { fakeTerminal } from '../../../support/fake-terminal'

const progress = (over: Partial<Progress> = {}): Progress => ({
  scanId: 's1',
  profile: 'prod',
  status: 'complete',
  accountId: '111122223333',
  targetId: 't1',
  step: 'ended',
  unitsPlanned: 8,
  unitsEnded: 8,
  calls: 40,
  services: [],
  startedAt: '2026-11-24T12:00:00.000Z',
  problem: null,
  ...over,
})
const result = (status: Progress['status'], unseen = 0): ScanResult => ({
  progress: progress({ status }),
  target: null,
  failing: 0,
  unseen,
  notAttested: 0,
})
const nothing = { cancelled: false, failOnGap: false, alarming: 0 }

it.each([
  ['all complete', [result('complete'), result('complete', 3)], nothing, []],
  ['gaps that must not be', [result('complete', 3)], { ...nothing, failOnGap: true }, ['incomplete']],
  ['one failed', [result('failed'), result('complete')], nothing, ['incomplete']],
  ['all failed', [result('failed'), result('failed')], nothing, ['credentials', 'incomplete']],
  ['one partial', [result('partial')], nothing, ['incomplete']],
  ['one interrupted', [result('interrupted')], nothing, ['incomplete']],
  ['one cancelled from elsewhere', [result('cancelled')], nothing, ['cancelled', 'incomplete']],
  ['a signal', [result('complete')], { ...nothing, cancelled: true }, ['cancelled']],
  ['alarms', [result('complete')], { ...nothing, alarming: 1 }, ['findings']],
] as const)('%s', (_what, results, how, holds) => {
  expect([...whatHolds(results, how)].toSorted()).toEqual([...holds].toSorted())
})

it('stops for a severity and those above it, and never for what AWS answers for', () => {
  const stops = (checkId: string) =>
    severities.filter((severity) => alarms({ checkId, severity } as FindingView, 'high'))
  expect([stops('s3.bucket-not-public'), stops('aws.az-state')]).toEqual([['critical', 'high'], []])
})

it.each([
  [{}, true],
  [{ regions: ['eu-west-1'] }, true],
  [{ regions: ['us-east-1'] }, false],
  [{ services: ['s3'] }, true],
  [{ services: ['iam'] }, false],
  [{ checks: ['s3.bucket-tls-only'] }, true],
  [{ checks: ['s3.bucket-versioning'] }, false],
])('a scan of %j covers a bucket of eu-west-1: %s', (scope, covered) => {
  const finding = { checkId: 's3.bucket-tls-only', resource: { region: 'eu-west-1' } } as FindingView
  expect(covers(scope, finding)).toBe(covered)
})

it.each([
  ['complete', null],
  ['failed', 'prod: not scanned. Refused. Other profiles are not affected.\n  Next: Renew it.'],
  [
    'partial',
    'prod: only 3 of 8 units ended; the rest keeps what the last scan saw. Refused.\n  Next: Renew it.',
  ],
  [
    'cancelled',
    'prod: cut short after 3 of 8 units, which are kept; the score is the one before. Refused.\n  Next: Renew it.',
  ],
] as const)('a scan that is %s says so', (status, line) => {
  const problem = { message: 'Refused.', hint: 'Renew it.' }
  expect(troubleLine({ ...result(status), progress: progress({ status, unitsEnded: 3, problem }) })).toBe(
    line,
  )
})

describe('progress', () => {
  const steps = [
    progress({ status: 'running', step: 'signing-in', unitsPlanned: 0, unitsEnded: 0, calls: 0 }),
    ...[0, 1, 2, 3].map((unitsEnded) =>
      progress({ status: 'running', step: 'reading', unitsEnded, calls: unitsEnded }),
    ),
    progress({ status: 'running', step: 'judging' }),
    progress(),
  ]

  it('is a line a step and a quarter where nothing can be redrawn', () => {
    const { terminal, log } = fakeTerminal()
    steps.forEach(createScanProgress(terminal))
    expect(log).toEqual([
      'say prod: signing in',
      'say prod: reading, 0 of 8 units, 0 calls',
      'say prod: reading, 2 of 8 units, 2 calls',
      'say prod: judging',
    ])
  })

  it('is one line that replaces itself on a terminal', () => {
    const { terminal, log } = fakeTerminal([], true)
    const show = createScanProgress(terminal)
    steps.slice(0, 2).forEach(show)
    show(progress({ scanId: 's2', profile: 'dev', status: 'running', step: 'judging' }))
    expect(log.at(-1)).toBe('live prod: reading, 0 of 8 units, 0 calls · dev: judging')
  })
})
