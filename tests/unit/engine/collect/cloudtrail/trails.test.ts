// Long: every kind of trail.
import { describe, expect, it } from 'vitest'
import { toManagementEvents } from '../../../../../electron/engine/collect/cloudtrail/management-events'
import collector from '../../../../../electron/engine/collect/cloudtrail/trails'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { trail } from '../../../../support/facts/cloudtrail'
import { awsError } from '../../../../support/replay'

const listed = {
  TrailARN: trail().arn,
  Name: 'audit',
  HomeRegion: 'eu-west-1',
  S3BucketName: 'logs',
  KmsKeyId: trail().kmsKey ?? undefined,
  CloudWatchLogsLogGroupArn: trail().logGroup ?? undefined,
  IsMultiRegionTrail: true,
  IsOrganizationTrail: false,
  LogFileValidationEnabled: true,
}
const answers = {
  'cloudtrail:DescribeTrails': { trailList: [listed] },
  'cloudtrail:GetTrailStatus': { IsLogging: true },
  'cloudtrail:GetEventSelectors': {
    EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true }],
  },
}
const found = (over: object = {}, region?: string) => collectFrom(collector, { ...answers, ...over }, region)

describe('trails', () => {
  it('reads a trail and what needs calls of its own', async () => {
    expect(await found()).toEqual([trail()])
  })
  it('knows what AWS means by the fields it leaves out', async () => {
    const { TrailARN, Name, HomeRegion } = listed
    const bare = await found({
      'cloudtrail:DescribeTrails': { trailList: [{ TrailARN, Name, HomeRegion }, { Name: 'no arn' }] },
      'cloudtrail:GetTrailStatus': { IsLogging: false },
    })
    expect(bare).toEqual([
      trail({
        multiRegion: false,
        logFileValidation: false,
        bucket: null,
        kmsKey: null,
        logGroup: null,
        logging: { known: true, value: false },
      }),
    ])
  })
  it('keeps what stops events on their way to the log group', async () => {
    const [stuck] = await found({
      'cloudtrail:GetTrailStatus': { IsLogging: true, LatestCloudWatchLogsDeliveryError: 'Access denied' },
    })
    expect(stuck).toEqual(trail({ logGroupError: { known: true, value: 'Access denied' } }))
  })
  it('takes no missing status and no missing selectors for "off"', async () => {
    const gap = (operation: string, what: string) => ({
      operation,
      region: 'eu-west-1',
      reason: 'unexpected',
      detail: `AWS's answer does not hold ${what}.`,
    })
    expect(await found({ 'cloudtrail:GetTrailStatus': {}, 'cloudtrail:GetEventSelectors': {} })).toEqual([
      {
        ...trail(),
        logging: { known: false, gap: gap('cloudtrail:GetTrailStatus', 'IsLogging') },
        logGroupError: { known: false, gap: gap('cloudtrail:GetTrailStatus', 'IsLogging') },
        managementEvents: { known: false, gap: gap('cloudtrail:GetEventSelectors', 'any selector') },
        objectEvents: { known: false, gap: gap('cloudtrail:GetEventSelectors', 'any selector') },
      },
    ])
  })
  it('asks for shadows, and for the facts of one in its home Region', async () => {
    const { place, asked } = placeFor([collector], answers, 'ap-south-1')
    expect([await collector.collect(place), asked]).toEqual([
      [trail({ region: 'ap-south-1' })],
      [
        {
          operation: 'cloudtrail:DescribeTrails',
          region: 'ap-south-1',
          input: { includeShadowTrails: true },
        },
        { operation: 'cloudtrail:GetTrailStatus', region: 'eu-west-1', input: { Name: trail().arn } },
        { operation: 'cloudtrail:GetEventSelectors', region: 'eu-west-1', input: { TrailName: trail().arn } },
      ],
    ])
  })
  it('asks for the facts of one trail once, however many Regions list it', async () => {
    const { place, asked } = placeFor([collector], answers, 'ap-south-1')
    const regions = ['ap-south-1', 'eu-west-1', 'us-east-1']
    await Promise.all(regions.map((region) => collector.collect({ ...place, region })))
    expect(asked.map(({ operation }) => operation.replace('cloudtrail:', '')).sort()).toEqual([
      'DescribeTrails',
      'DescribeTrails',
      'DescribeTrails',
      'GetEventSelectors',
      'GetTrailStatus',
    ])
  })
  it.each([
    ['AccessDeniedException', 'denied'],
    ['TrailNotFoundException', 'unexpected'],
    ['CloudTrailARNInvalidException', 'unexpected'],
  ])("keeps an organization's trail whose facts a member gets %s for", async (name, reason) => {
    const refused = awsError(name, 'no', 400)
    const gap = (operation: string) => ({
      operation,
      region: 'eu-west-1',
      reason,
      detail: `${name}: no (HTTP 400)`,
    })
    const [ofTheOrganization] = await found({
      'cloudtrail:DescribeTrails': { trailList: [{ ...listed, IsOrganizationTrail: true }] },
      'cloudtrail:GetTrailStatus': refused,
      'cloudtrail:GetEventSelectors': refused,
    })
    expect(ofTheOrganization).toEqual({
      ...trail({ organization: true }),
      logging: { known: false, gap: gap('cloudtrail:GetTrailStatus') },
      logGroupError: { known: false, gap: gap('cloudtrail:GetTrailStatus') },
      managementEvents: { known: false, gap: gap('cloudtrail:GetEventSelectors') },
      objectEvents: { known: false, gap: gap('cloudtrail:GetEventSelectors') },
    })
  })
  it('drops a trail that was deleted after it was listed', async () => {
    expect(await found({ 'cloudtrail:GetTrailStatus': awsError('TrailNotFoundException') })).toEqual([])
  })
  it('finds none where there is none, and throws where it may not look', async () => {
    expect(await found({ 'cloudtrail:DescribeTrails': {} })).toEqual([])
    await expect(
      found({ 'cloudtrail:DescribeTrails': awsError('AccessDeniedException', 'no', 400) }),
    ).rejects.toMatchObject({ gap: { operation: 'cloudtrail:DescribeTrails', reason: 'denied' } })
  })
})

const field = (Field: string, over: object) => ({ Field, ...over })
const management = field('eventCategory', { Equals: ['Management'] })
const all = { reads: true, writes: true, leavesOut: [] }
const none = { reads: false, writes: false, leavesOut: [] }

describe('management events of basic selectors', () => {
  it.each([
    ['all', [{ ReadWriteType: 'All', IncludeManagementEvents: true }], all],
    ["AWS's defaults", [{}], all],
    ['reads', [{ ReadWriteType: 'ReadOnly' }], { ...all, writes: false }],
    ['writes', [{ ReadWriteType: 'WriteOnly' }], { ...all, reads: false }],
    ['reads and writes by two', [{ ReadWriteType: 'ReadOnly' }, { ReadWriteType: 'WriteOnly' }], all],
    ['data events only', [{ IncludeManagementEvents: false }], none],
    [
      'all but two sources',
      [{ ExcludeManagementEventSources: ['rdsdata.amazonaws.com', 'kms.amazonaws.com'] }],
      { ...all, leavesOut: ['kms.amazonaws.com', 'rdsdata.amazonaws.com'] },
    ],
    ['a source that the other keeps', [{ ExcludeManagementEventSources: ['kms.amazonaws.com'] }, {}], all],
  ] as const)('%s', (_what, selectors, expected) => {
    expect(toManagementEvents(selectors as never, [])).toEqual(expected)
  })
})

describe('management events of advanced selectors', () => {
  it.each([
    ['all', [[management]], all],
    ['reads', [[management, field('readOnly', { Equals: ['true'] })]], { ...all, writes: false }],
    ['writes', [[management, field('readOnly', { Equals: ['false'] })]], { ...all, reads: false }],
    [
      'reads and writes by two',
      [
        [management, field('readOnly', { Equals: ['true'] })],
        [management, field('readOnly', { Equals: ['false'] })],
      ],
      all,
    ],
    [
      'all but one source',
      [[management, field('eventSource', { NotEquals: ['kms.amazonaws.com'] })]],
      { ...all, leavesOut: ['kms.amazonaws.com'] },
    ],
    ['one source only', [[management, field('eventSource', { Equals: ['iam.amazonaws.com'] })]], none],
    [
      'narrowed by a field that Triad does not follow',
      [[management, field('eventName', { Equals: ['x'] })]],
      none,
    ],
    ['data events only', [[field('eventCategory', { Equals: ['Data'] })]], none],
    ['nothing', [], none],
  ] as const)('%s', (_what, selectors, expected) => {
    const advanced = selectors.map((FieldSelectors) => ({ FieldSelectors }))
    expect(toManagementEvents([], advanced as never)).toEqual(expected)
  })
})
