import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/cloudtrail/deliveries'
import trails from '../../../../../electron/engine/collect/cloudtrail/trails'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { delivery, trail } from '../../../../support/facts/cloudtrail'
import { awsError } from '../../../../support/replay'

const list = 'cloudtrail:DescribeTrails'
const operation = 'cloudtrail:GetTrailStatus'
const listed = { TrailARN: trail().arn, Name: 'audit', HomeRegion: 'eu-west-1' }
const at = (time: string) => new Date(`2026-11-24T${time}:00.000Z`)
const answers = {
  [list]: { trailList: [listed, { Name: 'no arn' }] },
  [operation]: { IsLogging: true, LatestDeliveryTime: at('11:55'), StartLoggingTime: at('08:00') },
}
const found = (status: object, region?: string) =>
  collectFrom(collector, { ...answers, [operation]: status }, region)

it.each([
  ['the last log file', answers[operation], {}],
  ['the last digest', { IsLogging: true, LatestDigestDeliveryTime: at('11:55') }, {}],
  [
    'the start, where that was later',
    { ...answers[operation], StartLoggingTime: at('11:57') },
    { since: at('11:57').toISOString() },
  ],
  ['no time at all', { IsLogging: true }, { since: null }],
  [
    'what stops files on their way',
    { ...answers[operation], LatestDeliveryError: 'AccessDenied', LatestDigestDeliveryError: 'NoSuchBucket' },
    { error: 'AccessDenied', digestError: 'NoSuchBucket' },
  ],
])('reads %s', async (_what, status, expected) => {
  expect(await found(status)).toEqual([delivery(expected)])
})

it('asks in the home Region, and tells of the trail wherever it is listed', async () => {
  const { place, asked } = placeFor([collector], answers, 'us-east-1')
  expect(await collector.collect(place)).toEqual([{ ...delivery(), region: 'us-east-1' }])
  expect(asked.map((one) => `${one.operation} ${one.region}`)).toEqual([
    `${list} us-east-1`,
    `${operation} eu-west-1`,
  ])
})

it('asks nothing that the list of trails has asked', async () => {
  const { place, asked } = placeFor([collector, trails], {
    ...answers,
    'cloudtrail:GetEventSelectors': { EventSelectors: [{}] },
  })
  await Promise.all([collector.collect(place), trails.collect(place)])
  expect(asked.map((one) => one.operation).sort()).toEqual([list, 'cloudtrail:GetEventSelectors', operation])
})

it('leaves open what it may not read, and throws where it may not look at all', async () => {
  expect(await found(awsError('AccessDeniedException', 'no', 400))).toMatchObject([
    { trail: trail().arn, status: { known: false, gap: { operation, reason: 'denied' } } },
  ])
  await expect(
    collectFrom(collector, { ...answers, [list]: awsError('AccessDeniedException', 'no', 400) }),
  ).rejects.toMatchObject({ gap: { operation: list, reason: 'denied' } })
})

it('finds none where there is none, and drops a trail that was deleted after it was listed', async () => {
  expect(await collectFrom(collector, { ...answers, [list]: {} })).toEqual([])
  expect(await found(awsError('TrailNotFoundException'))).toEqual([])
})
