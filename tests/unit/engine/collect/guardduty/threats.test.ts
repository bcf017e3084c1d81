import { expect, it } from 'vitest'
import detectors from '../../../../../electron/engine/collect/guardduty/detector'
import collector from '../../../../../electron/engine/collect/guardduty/threats'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { detector, threat } from '../../../../support/facts/guardduty'
import { awsError } from '../../../../support/replay'

const list = 'guardduty:ListDetectors'
const ids = 'guardduty:ListFindings'
const get = 'guardduty:GetFindings'
const own = { [list]: { DetectorIds: [detector().id] } }
const { arn, kind, since } = threat()
const finding = (over: object = {}) => ({
  AccountId: '111122223333',
  Arn: arn,
  Type: kind,
  Severity: 8,
  CreatedAt: since,
  UpdatedAt: '2026-11-24T08:00:00.000Z',
  Resource: { ResourceType: 'Instance', AccessKeyDetails: { AccessKeyId: 'AKIAIOSFODNN7EXAMPLE' } },
  Service: { Archived: false },
  ...over,
})

it('asks for what is high, own and not archived, and picks what it says', async () => {
  const { place, asked } = placeFor([collector], {
    ...own,
    [ids]: { FindingIds: ['f1'] },
    [get]: { Findings: [finding()] },
  })
  expect(await collector.collect(place)).toEqual([threat()])
  expect(asked.find(({ operation }) => operation === ids)?.input).toMatchObject({
    FindingCriteria: {
      Criterion: {
        accountId: { Equals: ['111122223333'] },
        'service.archived': { Equals: ['false'] },
        severity: { GreaterThanOrEqual: 7 },
      },
    },
  })
})

it('leaves out what is another’s, archived or milder since it was listed, and what is no finding', async () => {
  const Findings = [
    finding({ AccountId: '222233334444' }),
    finding({ Service: { Archived: true } }),
    finding({ Severity: 5 }),
    finding({ Type: undefined }),
    finding({ Resource: undefined }),
  ]
  expect(
    await collectFrom(collector, { ...own, [ids]: { FindingIds: ['f1'] }, [get]: { Findings } }),
  ).toEqual([threat({ affects: null })])
})

it('follows the list to its last page and asks for fifty at once', async () => {
  const FindingIds = Array.from({ length: 50 }, (_, index) => `f${index}`)
  const { place, asked } = placeFor([collector], {
    ...own,
    [ids]: [{ FindingIds, NextToken: 'more' }, { FindingIds: ['last'] }],
    [get]: { Findings: [] },
  })
  expect(await collector.collect(place)).toEqual([])
  expect(asked.filter(({ operation }) => operation === get)).toHaveLength(2)
})

it('asks for the detector once, and for no findings where there is none', async () => {
  const { place, asked } = placeFor([collector, detectors], { [list]: [{ DetectorIds: [] }] })
  await Promise.all([collector.collect(place), detectors.collect(place)])
  expect(asked.map(({ operation }) => operation)).toEqual([list])
  expect(await collectFrom(collector, { ...own, [ids]: {} })).toEqual([])
})

it.each([list, ids, get])('throws where it may not ask %s', async (operation) => {
  const no = awsError('AccessDeniedException', 'no', 403)
  await expect(
    collectFrom(collector, { ...own, [ids]: { FindingIds: ['f1'] }, [get]: {}, [operation]: no }),
  ).rejects.toMatchObject({ gap: { operation, region: 'eu-west-1', reason: 'denied' } })
})
