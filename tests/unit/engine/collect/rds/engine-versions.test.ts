import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/rds/engine-versions'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { engineVersion } from '../../../../support/facts/rds'
import { awsError } from '../../../../support/replay'
import { listedInstance } from './listed'

const list = 'rds:DescribeDBInstances'
const versions = 'rds:DescribeDBEngineVersions'
const majors = 'rds:DescribeDBMajorEngineVersions'
const running = (Engine: string, EngineVersion?: string) => ({ ...listedInstance, Engine, EngineVersion })
const until = (LifecycleSupportName: string, day: string) => ({
  LifecycleSupportName,
  LifecycleSupportStartDate: new Date('2020-01-01'),
  LifecycleSupportEndDate: new Date(day),
})
const lifecycles = [
  until('open-source-rds-extended-support', '2032-02-28'),
  until('open-source-rds-standard-support', '2029-02-28'),
]

it('asks once for each engine in use, and keeps what is said of the versions that run', async () => {
  const { place, asked } = placeFor([collector], {
    [list]: {
      DBInstances: [
        running('postgres', '16.4'),
        running('postgres', '16.4'),
        running('postgres', '9.6.24'),
        running('oracle-ee', '19.0.0.0.ru-2020-04.rur-2020-04.r1'),
        running('mysql'),
      ],
    },
    [versions]: (_operation, { Engine, Marker }) => {
      if (Engine !== 'postgres')
        return {
          DBEngineVersions: [{ EngineVersion: '19.0.0.0.ru-2020-04.rur-2020-04.r1', Status: 'deprecated' }],
        }
      return Marker === undefined
        ? { DBEngineVersions: [{ EngineVersion: '17.2', Status: 'available' }], Marker: 'more' }
        : { DBEngineVersions: [{ EngineVersion: '16.4', Status: 'available' }] }
    },
    [majors]: (_operation, { Engine }) =>
      Engine === 'postgres'
        ? {
            DBMajorEngineVersions: [
              { MajorEngineVersion: '1', SupportedEngineLifecycles: [] },
              { MajorEngineVersion: '16', SupportedEngineLifecycles: lifecycles },
            ],
          }
        : {},
  })
  const none = { standardSupportUntil: known(null) }
  expect(await collector.collect(place)).toEqual([
    engineVersion(),
    engineVersion({ ...none, version: '9.6.24', status: known(null) }),
    engineVersion({
      ...none,
      engine: 'oracle-ee',
      version: '19.0.0.0.ru-2020-04.rur-2020-04.r1',
      status: known('deprecated'),
    }),
  ])
  expect(asked.map(({ operation }) => operation).sort()).toEqual([
    ...[versions, versions, versions, list],
    ...[majors, majors],
  ])
})

it('leaves open what it may not read', async () => {
  const refused = awsError('AccessDenied', 'no', 403)
  const answers = {
    [list]: { DBInstances: [running('postgres', '16.4')] },
    [versions]: refused,
    [majors]: refused,
  }
  expect(await collectFrom(collector, answers)).toMatchObject([
    {
      status: { known: false, gap: { operation: versions, reason: 'denied' } },
      standardSupportUntil: { known: false, gap: { operation: majors, reason: 'denied' } },
    },
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: {} })).toEqual([])
  await expect(collectFrom(collector, { [list]: awsError('AccessDenied', 'no', 403) })).rejects.toMatchObject(
    { gap: { operation: list, reason: 'denied' } },
  )
})
