import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../lab/agreement/difference'
import type { Finding } from '../../lab/agreement/finding'
import { mapping, type Row } from '../../lab/agreement/mapping'
import { explanationsIn, toPage, unexplained } from '../../lab/agreement/page'
import { pairRow, type Paired } from '../../lab/agreement/pair'
import { readProwler } from '../../lab/agreement/read-findings'
import { percent, tally } from '../../lab/agreement/tally'

const account = '222233334444'
const root = `arn:aws:iam::${account}:root`
const scope = { regions: new Set(['eu-west-1']), defaults: new Set(['arn:default']) }
const say = (about: Partial<Finding>): Finding => ({
  account,
  region: 'eu-west-1',
  check: 'x.one',
  resource: 'arn:a',
  outcome: 'pass',
  reason: '',
  ...about,
})
const row: Row = { checks: ['x.one'], prowler: ['p_one'] }
const pair = (triad: readonly Partial<Finding>[], prowler: readonly Partial<Finding>[], of = row): Paired =>
  pairRow(
    of,
    triad.map(say),
    prowler.map((about) => say({ check: 'p_one', ...about })),
    scope,
  )
const shortly = ({ pairs, singles }: Paired) => ({
  pairs: pairs.map(({ subject, triad, prowler }) => `${subject}: ${triad} ${prowler}`),
  singles: singles.map(({ subject, triad, prowler }) => `${subject}: ${String(triad)} ${String(prowler)}`),
})

describe('pairs of findings', () => {
  it.each([
    [
      'agree and differ by resource',
      pair([{}, { resource: 'arn:b' }], [{}, { resource: 'arn:b', outcome: 'fail' }]),
      { pairs: ['arn:a: pass pass', 'arn:b: pass fail'], singles: [] },
    ],
    [
      'are none where one of the two did not decide or name it',
      pair(
        [{ outcome: 'unknown' }, { resource: 'arn:b', outcome: 'not-applicable' }, { resource: 'arn:c' }],
        [{ outcome: 'fail' }, { resource: 'arn:b', outcome: 'fail' }, { resource: 'arn:d' }],
      ),
      {
        pairs: [],
        singles: [
          'arn:a: unknown fail',
          'arn:b: not-applicable fail',
          'arn:c: pass null',
          'arn:d: null pass',
        ],
      },
    ],
    [
      'leave out other Regions and default resources on both sides',
      pair(
        [{ region: 'us-west-2' }, { resource: 'arn:default' }, {}],
        [
          { region: 'us-west-2', outcome: 'fail' },
          { resource: 'arn:default', outcome: 'fail' },
          { outcome: 'fail' },
        ],
      ),
      { pairs: ['arn:a: pass fail'], singles: [] },
    ],
    [
      'take several checks together: all must pass',
      pair(
        [{}, { check: 'x.two', outcome: 'fail' }],
        [{}, { check: 'p_two' }, { check: 'p_other', outcome: 'fail' }],
        { checks: ['x.one', 'x.two'], prowler: ['p_one', 'p_two'] },
      ),
      { pairs: ['arn:a: fail pass'], singles: [] },
    ],
    [
      'take them together: one is enough where the mapping says so',
      pair(
        [{}, { resource: 'arn:b' }, { resource: 'arn:c', outcome: 'fail' }],
        [
          { outcome: 'fail' },
          { check: 'p_two' },
          { resource: 'arn:b', outcome: 'fail' },
          { resource: 'arn:b', check: 'p_two', outcome: 'fail' },
          { resource: 'arn:c', outcome: 'fail' },
          { resource: 'arn:c', check: 'p_two', outcome: 'unknown' },
        ],
        { ...row, prowler: ['p_one', 'p_two'], enough: 'any' },
      ),
      { pairs: ['arn:a: pass pass', 'arn:b: pass fail'], singles: ['arn:c: fail unknown'] },
    ],
    [
      'are by Region where Triad judges the account in each',
      pair(
        [{ resource: root }, { resource: root, region: 'us-west-2', outcome: 'fail' }],
        [{ resource: 'arn:detector' }, { resource: 'arn:other', outcome: 'fail' }],
      ),
      { pairs: ['eu-west-1: pass fail'], singles: [] },
    ],
    [
      'are by account where Triad judges it as a whole, or the mapping says so',
      pair([{ resource: root, region: 'global' }], [{ resource: 'arn:x', region: 'us-west-2' }]),
      { pairs: ['account: pass pass'], singles: [] },
    ],
    [
      'by account hold every resource of both',
      pair([{ outcome: 'fail' }, { resource: 'arn:b' }], [{ resource: 'arn:c' }], { ...row, by: 'account' }),
      { pairs: ['account: fail pass'], singles: [] },
    ],
  ])('%s', (_, paired, expected) => {
    expect(shortly(paired)).toEqual(expected)
  })

  it('are counted, and rounded down', () => {
    const paired = pair(
      [{}, { resource: 'arn:b' }, { resource: 'arn:c' }, { resource: 'arn:d', outcome: 'not-applicable' }],
      [
        {},
        { resource: 'arn:b' },
        { resource: 'arn:c', outcome: 'fail' },
        { resource: 'arn:d', outcome: 'fail' },
        { resource: 'arn:e', outcome: 'fail' },
      ],
    )
    expect(tally(paired)).toEqual({
      pairs: 3,
      agree: 2,
      differ: 1,
      prowlerFails: 1,
      unread: 0,
      notApplicable: 1,
      leftToPerson: 0,
      onlyTriad: 0,
      onlyProwler: 1,
      failsUnpaired: 2,
    })
    expect(percent(tally(paired))).toBe(66.6)
  })
})

describe('findings of Prowler', () => {
  const ocsf = (check: string, uid: string, status = 'FAIL') => ({
    status_code: status,
    status_detail: 'Because.',
    metadata: { event_code: check },
    cloud: { account: { uid: account }, region: 'eu-west-1' },
    resources: [
      { uid, name: 'holder/written' },
      { uid: 'arn:more', name: 'more' },
    ],
  })

  it('say the same in the same words', () => {
    expect(readProwler(ocsf('p_one', 'arn:a', 'MANUAL'))).toEqual(
      say({ check: 'p_one', outcome: 'unknown', reason: 'Because.' }),
    )
  })

  it.each([
    ['p_one', `arn:aws:ec2:eu-west-1:${account}:snapshot/snap-1`, 'arn:aws:ec2:eu-west-1::snapshot/snap-1'],
    [
      'p_one',
      `arn:aws:ec2:eu-west-1:${account}:volume/vol-1`,
      `arn:aws:ec2:eu-west-1:${account}:volume/vol-1`,
    ],
    [
      'p_one',
      `arn:aws:logs:eu-west-1:${account}:log-group:/a:*`,
      `arn:aws:logs:eu-west-1:${account}:log-group:/a`,
    ],
    [
      'p_one',
      `arn:aws:ecs:eu-west-1:${account}:task-definition/shop:12`,
      `arn:aws:ecs:eu-west-1:${account}:task-definition/shop`,
    ],
    ['p_one', 'arn:aws:apigateway:eu-west-1::apis/a1', 'arn:aws:apigateway:eu-west-1::/apis/a1'],
    [
      'p_one',
      'arn:aws:apigateway:eu-west-1::/restapis/r1/stages/live',
      'arn:aws:apigateway:eu-west-1::/restapis/r1',
    ],
    ['iam_inline_policy_x', `arn:aws:iam::${account}:user/u`, `arn:aws:iam::${account}:user/u#written`],
  ])('name a resource as Triad does: %s %s', (check, uid, resource) => {
    expect(readProwler(ocsf(check, uid)).resource).toBe(resource)
  })
})

describe('explanations', () => {
  const paired = pair([{}], [{ outcome: 'fail', reason: 'Too open.' }])
  const differences = differencesOf([paired])
  const pageOf = (before: string) =>
    toPage({ version: 'prowler 1', all: [paired], differences, missing: [] }, before)
  const heading = '### `x.one`: Triad passes, Prowler fails (1)'

  it('are missing on a page just written, and kept once they are there', () => {
    const fresh = pageOf('')
    expect(fresh).toContain(`${heading}\n\n_Not explained yet._`)
    expect(unexplained(differences, explanationsIn(fresh))).toEqual(differences)

    const explained = fresh.replace('_Not explained yet._', 'Because AWS says so.')
    expect(unexplained(differences, explanationsIn(explained))).toEqual([])
    expect(pageOf(explained)).toBe(explained)
  })

  it('hold for as many differences as they name', () => {
    const more = differencesOf([
      pair([{}, { resource: 'arn:b' }], [{ outcome: 'fail' }, { resource: 'arn:b', outcome: 'fail' }]),
    ])
    expect(unexplained(more, new Map([[heading, 'Because AWS says so.']]))).toEqual(more)
  })
})

it('maps no two checks twice, and only to checks of Prowler', () => {
  const couples = mapping.flatMap(({ checks, prowler }) =>
    checks.flatMap((one) => prowler.map((other) => `${one} ${other}`)),
  )
  expect(couples).toEqual([...new Set(couples)])
  expect(mapping.flatMap((one) => one.prowler).filter((id) => !/^[a-z0-9]+_[a-z0-9_]+$/.test(id))).toEqual([])
})
