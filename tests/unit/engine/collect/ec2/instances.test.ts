import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ec2/instances'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { accountId } from '../../../../support/facts/about'
import { instance, instanceStatus, usedImage } from '../../../../support/facts/ec2'
import { awsError } from '../../../../support/replay'

const operation = 'ec2:DescribeInstances'
const listed = {
  InstanceId: 'i-0a1',
  ImageId: 'ami-0a1',
  State: { Name: 'running' },
  LaunchTime: new Date('2026-11-01T08:30:00Z'),
  MetadataOptions: { HttpTokens: 'required', HttpEndpoint: 'enabled' },
  IamInstanceProfile: { Arn: `arn:aws:iam::${accountId}:instance-profile/app` },
  Tags: [{ Key: 'Name', Value: 'app-1' }],
}
const image = {
  ImageId: 'ami-0a1',
  OwnerId: '137112412989',
  CreationDate: '2026-01-15T00:00:00.000Z',
  DeprecationTime: '2028-01-15T00:00:00.000Z',
}
const statuses = 'ec2:DescribeInstanceStatus'
const ok = { Status: 'ok', Details: [{ Name: 'reachability', Status: 'passed' }] }
const status = { InstanceId: 'i-0a1', SystemStatus: ok, InstanceStatus: ok }
const others = {
  'ec2:DescribeImages': { Images: [image] },
  [statuses]: { InstanceStatuses: [status] },
}
const found = async (over: object, answers: object = {}) =>
  collectFrom(collector, {
    [operation]: { Reservations: [{ Instances: [{ ...listed, ...over }] }] },
    ...others,
    ...answers,
  })

const asksImages = {
  Filters: [{ Name: 'image-id', Values: ['ami-0a1'] }],
  IncludeDeprecated: true,
  IncludeDisabled: true,
  MaxResults: 1000,
}

it('reads instances that run or could, page by page', async () => {
  const { place, asked } = placeFor([collector], {
    [operation]: [
      { Reservations: [{ OwnerId: accountId, Instances: [listed] }], NextToken: 'more' },
      { Reservations: [{ Instances: [{ ...listed, InstanceId: 'i-0b2', Tags: [] }, {}] }, {}] },
    ],
    'ec2:DescribeImages': [{ Images: [], NextToken: 'more' }, { Images: [image, {}] }],
    [statuses]: [{ InstanceStatuses: [status], NextToken: 'more' }, {}],
  })
  const asks = {
    Filters: [{ Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] }],
    MaxResults: 1000,
  }
  expect([await collector.collect(place), asked.map(({ input }) => input)]).toEqual([
    [
      instance(),
      instance({
        arn: instance().arn.replace('0a1', '0b2'),
        id: 'i-0b2',
        name: 'i-0b2',
        tags: {},
        status: known(null),
      }),
    ],
    expect.arrayContaining([
      asks,
      { ...asks, NextToken: 'more' },
      asksImages,
      { ...asksImages, NextToken: 'more' },
      { MaxResults: 1000 },
      { MaxResults: 1000, NextToken: 'more' },
    ]),
  ])
})

it.each([
  ['pending', 'running'],
  ['stopping', 'stopped'],
  ['stopped', 'stopped'],
] as const)('reads the state %s as %s', async (Name, state) => {
  expect(await found({ State: { Name } })).toEqual([instance({ state })])
})

it.each([
  [
    { HttpTokens: 'optional', HttpEndpoint: 'enabled' },
    { enabled: true, tokensRequired: false },
  ],
  [
    { HttpTokens: 'optional', HttpEndpoint: 'disabled' },
    { enabled: false, tokensRequired: false },
  ],
])('reads the metadata options %o', async (MetadataOptions, value) => {
  expect(await found({ MetadataOptions })).toEqual([instance({ metadata: { known: true, value } })])
})

it('does not guess metadata options that AWS left out', async () => {
  const detail = "AWS's answer does not hold MetadataOptions."
  const gap = { operation, region: 'eu-west-1', reason: 'unexpected', detail } as const
  expect(await found({ MetadataOptions: undefined })).toEqual([instance({ metadata: { known: false, gap } })])
})

it('gathers public addresses of all interfaces, each once, and no profile where there is none', async () => {
  expect(
    await found({
      IamInstanceProfile: undefined,
      PublicIpAddress: '203.0.113.9',
      NetworkInterfaces: [
        {
          Association: { PublicIp: '203.0.113.9' },
          PrivateIpAddresses: [{ Association: { PublicIp: '203.0.113.9' } }, {}],
        },
        { PrivateIpAddresses: [{ Association: { PublicIp: '198.51.100.7' } }] },
        {},
      ],
    }),
  ).toEqual([instance({ instanceProfile: null, publicAddresses: ['198.51.100.7', '203.0.113.9'] })])
})

it('reads an own image without an end, one that is gone, and none that may not be read or is not named', async () => {
  const answer = async (over: object, answers?: object) => (await found(over, answers))[0]?.image
  const own = { ...image, OwnerId: accountId, DeprecationTime: undefined }
  const refused = awsError('UnauthorizedOperation', 'no', 403)
  expect([
    await answer({}, { 'ec2:DescribeImages': { Images: [own] } }),
    await answer({}, { 'ec2:DescribeImages': {} }),
    await answer({}, { 'ec2:DescribeImages': refused }),
    await answer({ ImageId: undefined }),
  ]).toMatchObject([
    { known: true, value: usedImage({ own: true, deprecatedAt: null }) },
    { known: true, value: { id: 'ami-0a1', listed: null } },
    { known: false, gap: { operation: 'ec2:DescribeImages', reason: 'denied' } },
    { known: false, gap: { operation, detail: "AWS's answer does not hold ImageId." } },
  ])
})

it('reads what is impaired and what is due, and leaves out events that are over', async () => {
  const impaired = {
    Status: 'impaired',
    Details: [
      { Name: 'other' },
      { Name: 'reachability', Status: 'failed', ImpairedSince: new Date('2026-11-24T08:00:00Z') },
    ],
  }
  const NotBefore = new Date('2026-12-24T08:00:00Z')
  const Events = [
    { Code: 'instance-retirement', Description: 'The instance is running on degraded hardware', NotBefore },
    { Code: 'system-reboot' },
    { Code: 'system-maintenance', Description: '[Completed] Scheduled maintenance', NotBefore },
    { Code: 'instance-stop', Description: '[Canceled] The instance', NotBefore },
    {},
  ]
  expect(
    await found({}, { [statuses]: { InstanceStatuses: [{ ...status, SystemStatus: impaired, Events }] } }),
  ).toEqual([
    instance({
      status: known(
        instanceStatus({
          system: { status: 'impaired', impairedSince: '2026-11-24T08:00:00.000Z' },
          events: [
            { code: 'instance-retirement', notBefore: '2026-12-24T08:00:00.000Z' },
            { code: 'system-reboot', notBefore: null },
          ],
        }),
      ),
    }),
  ])
})

it('keeps an instance whose status may not be read, or that AWS left out', async () => {
  const answer = async (answered: object) => (await found({}, { [statuses]: answered }))[0]?.status
  const bare = (left: string) => ({ InstanceStatuses: [{ ...status, [left]: undefined }] })
  expect([
    await answer(awsError('UnauthorizedOperation', 'no', 403)),
    await answer(bare('SystemStatus')),
    await answer(bare('InstanceStatus')),
  ]).toMatchObject([
    { known: false, gap: { operation: statuses, reason: 'denied' } },
    { known: false, gap: { detail: "AWS's answer does not hold SystemStatus." } },
    { known: false, gap: { detail: "AWS's answer does not hold InstanceStatus." } },
  ])
})

it('asks for many images in questions of 200', async () => {
  const Instances = Array.from({ length: 201 }, (_, index) => ({ ...listed, ImageId: `ami-${1000 + index}` }))
  const { place, asked } = placeFor([collector], {
    [operation]: { Reservations: [{ Instances }] },
    'ec2:DescribeImages': {},
    [statuses]: {},
  })
  expect(await collector.collect(place)).toHaveLength(201)
  expect(asked.flatMap(({ input }) => ('IncludeDisabled' in input ? [input] : []))).toMatchObject([
    { Filters: [{ Values: { length: 200 } }] },
    { Filters: [{ Values: ['ami-1200'] }] },
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} })).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('UnauthorizedOperation', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, region: 'eu-west-1', reason: 'denied' } })
})
