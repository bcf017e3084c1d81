import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/dynamodb/tables'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { denied } from '../../../../support/facts/about'
import { table } from '../../../../support/facts/dynamodb'
import { awsError } from '../../../../support/replay'

const asked = 'dynamodb:DescribeContinuousBackups'
const state = (PointInTimeRecoveryStatus: string) => ({
  ContinuousBackupsDescription: {
    ContinuousBackupsStatus: 'ENABLED',
    PointInTimeRecoveryDescription: {
      PointInTimeRecoveryStatus,
      LatestRestorableDateTime: new Date('2026-11-24'),
    },
  },
})
const details = 'dynamodb:DescribeTable'
const targets = 'applicationautoscaling:DescribeScalableTargets'
const onDemand = { Table: { BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' } } }
const answers = {
  'dynamodb:ListTables': { TableNames: ['orders'] },
  [asked]: state('ENABLED'),
  [details]: onDemand,
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })
const accessDenied = awsError('AccessDeniedException', 'not for you', 400)
const gap = (operation: string) => ({
  ...denied(operation),
  detail: 'AccessDeniedException: not for you (HTTP 400)',
})

it('reads a table and whether it can be restored to any point in time', async () => {
  expect(await found()).toEqual([table()])
  expect(await found({ [asked]: state('DISABLED') })).toEqual([
    table({ pointInTimeRecovery: { known: true, value: false } }),
  ])
})

it('takes no missing state for "off", and keeps a table whose state may not be read', async () => {
  const detail = "AWS's answer does not hold PointInTimeRecoveryStatus."
  expect(await found({ [asked]: {} })).toEqual([
    table({ pointInTimeRecovery: { known: false, gap: { ...gap(asked), reason: 'unexpected', detail } } }),
  ])
  expect(await found({ [asked]: accessDenied })).toEqual([
    table({ pointInTimeRecovery: { known: false, gap: gap(asked) } }),
  ])
})

it('asks for targets of scaling once, and only where a table is provisioned', async () => {
  const target = (ResourceId: string, capacity: string, suspended = false) => ({
    ResourceId,
    ScalableDimension: `dynamodb:table:${capacity}CapacityUnits`,
    SuspendedState: { DynamicScalingOutSuspended: suspended },
  })
  const { place, asked: calls } = placeFor([collector], {
    ...answers,
    'dynamodb:ListTables': { TableNames: ['orders', 'stock', 'carts'] },
    [details]: (_operation, { TableName }) =>
      TableName === 'orders'
        ? onDemand
        : { Table: TableName === 'stock' ? {} : { BillingModeSummary: { BillingMode: 'PROVISIONED' } } },
    [targets]: [
      {
        ScalableTargets: [target('table/stock', 'Write'), target('table/stock/index/by-date', 'Read')],
        NextToken: 'more',
      },
      { ScalableTargets: [target('table/carts', 'Read'), target('table/carts', 'Write', true)] },
    ],
  })
  const facts = (await collector.collect(place)).map(({ name, billingMode, scaled }) => [
    name,
    billingMode,
    scaled,
  ])
  expect(facts).toEqual([
    ['orders', known('PAY_PER_REQUEST'), known([])],
    ['stock', known('PROVISIONED'), known(['write'])],
    ['carts', known('PROVISIONED'), known(['read'])],
  ])
  expect(calls.filter(({ operation }) => operation === targets).map(({ input }) => input)).toEqual([
    { ServiceNamespace: 'dynamodb', MaxResults: 50 },
    { ServiceNamespace: 'dynamodb', MaxResults: 50, NextToken: 'more' },
  ])
})

it('keeps a table that may not be described, and one whose scaling may not be read', async () => {
  const noTargets = { [targets]: {} }
  expect([
    await found({ ...noTargets, [details]: accessDenied }),
    await found({ ...noTargets, [details]: {} }),
    await found({ [details]: { Table: {} }, [targets]: accessDenied }),
    await found({ [details]: awsError('ResourceNotFoundException', 'gone', 400), ...noTargets }),
  ]).toEqual([
    [table({ billingMode: unread(gap(details)) })],
    [
      table({
        billingMode: unread({
          ...gap(details),
          reason: 'unexpected',
          detail: "AWS's answer does not hold Table.",
        }),
      }),
    ],
    [table({ billingMode: known('PROVISIONED'), scaled: unread(gap(targets)) })],
    [],
  ])
})

it('follows the list to its last page, and drops a table that is gone since', async () => {
  const left = await found({
    'dynamodb:ListTables': [
      { TableNames: ['gone'], LastEvaluatedTableName: 'gone' },
      { TableNames: ['orders'] },
    ],
    [asked]: (_operation: string, { TableName }: Readonly<Record<string, unknown>>) =>
      TableName === 'gone' ? awsError('TableNotFoundException', 'gone', 400) : state('ENABLED'),
  })
  expect(left).toEqual([table()])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ 'dynamodb:ListTables': {} })).toEqual([])
  await expect(found({ 'dynamodb:ListTables': accessDenied })).rejects.toMatchObject({
    gap: gap('dynamodb:ListTables'),
  })
})
