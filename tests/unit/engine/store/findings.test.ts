// Long: every filter over one fleet.
import { describe, expect, it } from 'vitest'
import type { FindingsFilter, FindingView } from '../../../../shared/contract/views'
import {
  findingDetailSchema,
  findingGroupsSchema,
  findingPageSchema,
} from '../../../../shared/contract/views'
import type { History } from '../../../../electron/engine/store/open-history'
import {
  aCard,
  aGap,
  aResource,
  aState,
  changed,
  openOrThrow,
  storeScan,
  temporaryFile,
} from '../../../support/history'

const tls = 's3.bucket-tls-only'
const root = 'iam.root-mfa'
const trail = 'cloudtrail.trail-validated'
const cards = [
  aCard(tls, { severity: 'medium', subGoals: ['confidentiality.encryption'] }),
  aCard(root, { severity: 'critical', title: 'The root user has MFA' }),
  aCard(trail, { severity: 'medium', responsibility: 'customer.network-traffic-protection' }),
]
const hostile = aResource(`50%_off'"<b>\\`, { region: 'us-east-1' })
const account = aResource('account', {
  arn: 'arn:aws:iam::222233334444:root',
  type: 'AWS::::Account',
  region: 'global',
})

/** Two targets: prod with two scans, dev with one. */
function aFleet(): { history: History; prod: string; dev: string } {
  const history = openOrThrow(temporaryFile())
  const first = [
    changed(aState(tls, aResource('a'), 'fail'), 'new'),
    changed(aState(tls, aResource('b'), 'fail'), 'new'),
    changed(aState(tls, aResource('c'), 'pass')),
    changed(aState(tls, aResource('d'), 'fail', { suppressed: 'accepted-risk' })),
    changed(aState(tls, hostile, { outcome: 'fail', reason: 'Half_open 100%' }), 'new'),
    changed(aState(root, account, 'fail'), 'new'),
    changed(aState(trail, aResource('t'), 'not-applicable')),
  ]
  const prod = storeScan(history, { id: 's01', states: first, checks: cards })
  const gap = aGap({ operation: 's3:GetBucketPolicy' })
  storeScan(history, {
    id: 's02',
    checks: cards,
    states: [
      changed(
        aState(tls, aResource('a'), { outcome: 'unknown', gap, about: 'resource' }, { lastRead: 'fail' }),
        'unseen',
      ),
      changed(aState(tls, aResource('c'), { outcome: 'pass', note: 'Only just.' })),
    ],
    gone: [changed(aState(tls, aResource('b'), 'fail'), 'gone')],
  })
  const dev = storeScan(history, {
    id: 's03',
    profile: 'acme-dev',
    account: '444455556666',
    checks: cards,
    states: [changed(aState(tls, aResource('dev'), 'fail'), 'new')],
  })
  return { history, prod, dev }
}

const everything = { offset: 0, limit: 1000 }
const namesOf = (findings: readonly FindingView[]) => findings.map(({ resource }) => resource.name)

describe('a list', () => {
  const cases: readonly [what: string, filter: FindingsFilter, names: readonly string[]][] = [
    ['of everything, most severe first', {}, ['account', 't', hostile.name, 'dev', 'a', 'c']],
    ['of failures', { outcomes: ['fail'] }, ['account', hostile.name, 'dev']],
    ['of one check', { checkId: root }, ['account']],
    ['by severity', { severities: ['medium'], outcomes: ['fail'] }, [hostile.name, 'dev']],
    ['by service', { services: ['cloudtrail'] }, ['t']],
    ['by Region', { regions: ['us-east-1', 'global'] }, ['account', hostile.name]],
    ['by a Region that nothing is in', { regions: ['sa-east-1'] }, []],
    ['by sub-goal', { subGoals: ['confidentiality.encryption'], outcomes: ['pass'] }, ['c']],
    ['by responsibility', { responsibilities: ['customer.network-traffic-protection'] }, ['t']],
    ['by the operation that hides them', { operation: 's3:GetBucketPolicy' }, ['a']],
    ['by an operation that hides none', { operation: 's3:GetBucketAcl' }, []],
    ['by what went', { changes: ['gone'] }, ['b']],
    ['by what changed at the last scans', { changes: ['new', 'unseen', 'gone'] }, ['dev', 'a', 'b']],
    ['without what did not change lately', { changes: ['new'], checkId: root }, []],
    ['of what was set aside', { suppressed: 'only' }, ['d']],
    ['of the accepted', { suppressed: 'accepted-risk' }, ['d']],
    ['of false positives', { suppressed: 'false-positive' }, []],
    [
      'of failures with the accepted',
      { suppressed: 'include', outcomes: ['fail'] },
      ['account', 'd', hostile.name, 'dev'],
    ],
    ['by a name, whatever its case', { search: 'ACCOUNT' }, ['account']],
    ['by words of a reason', { search: 'half_open' }, [hostile.name]],
    ['by words of a title', { search: 'user has mfa' }, ['account']],
    ['by a wildcard, which stands for itself', { search: '%' }, [hostile.name]],
    ['by another wildcard', { search: '_o' }, [hostile.name]],
    ['by a backslash', { search: '\\' }, [hostile.name]],
    ['by a quote', { search: `'"` }, [hostile.name]],
    ['by nothing but blanks, as if unsearched', { search: '  ', outcomes: ['pass'] }, ['c']],
    ['of no target', { targetIds: [] }, []],
    ['of a target that is none', { targetIds: ['x'] }, []],
  ]
  it.each(cases)('%s', (_what, filter, names) => {
    const { history } = aFleet()
    const { total, findings } = findingPageSchema.parse(history.findings.list(filter, everything))
    expect({ total, names: namesOf(findings) }).toEqual({ total: names.length, names })
    expect(history.findings.groups(filter).matching).toBe(names.length)
  })

  it('of one target comes in pages that meet without overlap', () => {
    const { history, prod } = aFleet()
    const filter = { targetIds: [prod], suppressed: 'include' as const }
    const pages = [0, 2, 4, 6].map((offset) => history.findings.list(filter, { offset, limit: 2 }))
    expect(pages.flatMap(({ findings }) => namesOf(findings))).toEqual([
      'account',
      't',
      'd',
      hostile.name,
      'a',
      'c',
    ])
    expect(pages.map(({ total }) => total)).toEqual([6, 6, 6, 6])
  })
})

it('shows a finding with its times, its last sight and its due date', () => {
  const { history, prod } = aFleet()
  const one = (search: string) => history.findings.list({ targetIds: [prod], search }, everything).findings[0]
  const [scan1, scan2] = ['2026-11-01T12:00:00.000Z', '2026-11-02T12:00:00.000Z']
  expect(history.findings.list({ operation: 's3:GetBucketPolicy' }, everything).findings).toEqual([
    {
      id: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      targetId: prod,
      profile: 'acme-prod',
      accountId: '222233334444',
      checkId: tls,
      title: `Title of ${tls}`,
      severity: 'medium',
      outcome: 'unknown',
      resource: aResource('a'),
      reason: 'AccessDenied: not allowed',
      note: null,
      gap: aGap(),
      place: false,
      lastSeenFailing: scan1,
      change: 'unseen',
      suppressed: null,
      firstSeen: scan1,
      lastSeen: scan2,
      due: null,
      dueMoved: false,
      owner: null,
    },
  ])
  expect(one('50%')).toMatchObject({
    outcome: 'fail',
    change: null,
    firstSeen: scan1,
    lastSeen: scan2,
    due: '2027-01-30T12:00:00.000Z',
  })
  expect(history.findings.list({ changes: ['gone'] }, everything).findings).toMatchObject([
    { outcome: 'fail', change: 'gone', lastSeen: scan1, due: null },
  ])
})

it('was last seen before the scans that carried it forward', () => {
  const history = openOrThrow(temporaryFile())
  const states = [changed(aState(tls, aResource('a'), 'fail'))]
  const target = storeScan(history, { id: 's01', states, checks: cards })
  const carried = [{ checkId: tls, region: 'eu-west-1' }]
  const lastSeen = () => history.findings.list({ targetIds: [target] }, everything).findings[0]?.lastSeen
  storeScan(history, { id: 's02', status: 'partial', carried, checks: cards })
  storeScan(history, { id: 's03', status: 'partial', carried, checks: cards })
  expect(lastSeen()).toBe('2026-11-01T12:00:00.000Z')
  storeScan(history, { id: 's04', checks: cards })
  expect(lastSeen()).toBe('2026-11-04T12:00:00.000Z')
})

it('counts groups with one denominator, whatever the filter', () => {
  const { history, prod } = aFleet()
  const groups = findingGroupsSchema.parse(history.findings.groups({ targetIds: [prod], outcomes: ['fail'] }))
  expect(groups).toEqual({
    groups: [
      {
        ...{ checkId: root, title: 'The root user has MFA', severity: 'critical', service: 'iam' },
        counts: { pass: 0, fail: 1, unknown: 0, 'not-applicable': 0, attested: 0, suppressed: 0 },
        ...{ matching: 1, worth: 0 },
      },
      {
        ...{ checkId: tls, title: `Title of ${tls}`, severity: 'medium', service: 's3' },
        counts: { pass: 1, fail: 1, unknown: 1, 'not-applicable': 0, attested: 0, suppressed: 1 },
        ...{ matching: 1, worth: 0 },
      },
    ],
    matching: 2,
    counts: { pass: 1, fail: 2, unknown: 1, 'not-applicable': 1, attested: 0, suppressed: 1 },
    facets: {
      services: ['cloudtrail', 'iam', 's3'],
      regions: ['eu-west-1', 'global', 'us-east-1'],
      owners: [],
    },
  })
  expect(history.findings.groups({}).groups.map(({ worth }) => worth)).toEqual([null, null, null])
})

it('tells the whole story of one finding', () => {
  const { history, prod } = aFleet()
  storeScan(history, {
    id: 's04',
    checks: cards,
    states: [changed(aState(tls, aResource('b'), 'pass'), 'seen-again')],
  })
  storeScan(history, {
    id: 's05',
    checks: cards,
    states: [changed(aState(trail, aResource('b'), 'fail'), 'new')],
  })
  const [found] = history.findings.list(
    { targetIds: [prod], checkId: tls, search: ':::b' },
    everything,
  ).findings
  const detail = history.findings.detail(found?.id ?? '')
  const at = (day: number) => `2026-11-0${day}T12:00:00.000Z`
  expect(detail).toEqual({
    finding: expect.objectContaining({ id: found?.id, outcome: 'pass', firstSeen: at(1), lastSeen: at(5) }),
    evidence: '{\n  "fact": "pass"\n}',
    states: [
      { outcome: 'pass', reason: null, from: at(4), to: at(5), scans: 2 },
      { outcome: 'gone', reason: null, from: at(2), to: at(2), scans: 1 },
      { outcome: 'fail', reason: 'It is open.', from: at(1), to: at(1), scans: 1 },
    ],
    siblings: [
      {
        id: expect.any(String),
        checkId: trail,
        title: `Title of ${trail}`,
        severity: 'medium',
        outcome: 'fail',
      },
    ],
  })
  expect(findingDetailSchema.shape.states.safeParse(detail?.states).success).toBe(true)
  expect(
    ['', 'x', '1.2', '1.2.3.4', '9.9.9', `${found?.id} OR 1=1`].map((id) => history.findings.detail(id)),
  ).toEqual(Array.from({ length: 6 }, () => null))
})

it('shows what differs between two scans, as it stood after the later one', () => {
  const { history, prod } = aFleet()
  const between = (from: number, to: number) =>
    history.findings
      .changedBetween(prod, from, to)
      .map(({ resource, outcome, change }) => [resource.name, outcome, change])
  expect(between(1, 2)).toEqual([
    ['a', 'unknown', 'unseen'],
    ['b', 'fail', 'gone'],
    ['c', 'pass', null],
  ])
  expect(between(0, 1)).toHaveLength(7)
  expect(between(2, 2)).toEqual([])
})

it('searches many findings as it searches few', () => {
  const history = openOrThrow(temporaryFile())
  const states = Array.from({ length: 20_100 }, (_, index) =>
    changed(aState(tls, aResource(`bucket-${index}_x`), 'fail')),
  )
  storeScan(history, { id: 's01', states, checks: cards })
  const found = (search: string) => history.findings.list({ search }, { offset: 0, limit: 3 })
  expect(found('-2009_').findings.map(({ resource }) => resource.name)).toEqual(['bucket-2009_x'])
  expect(['-2009', 'IT IS OPEN', 'title of s3', '%', 'nothing'].map((words) => found(words).total)).toEqual([
    11, 20_100, 20_100, 0, 0,
  ])
})

it('counts the failures of each target that no one set aside', () => {
  const { history } = aFleet()
  expect(history.targets.list().map(({ failing }) => failing)).toEqual([2, 1])
})
