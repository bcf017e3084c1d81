import {
  paginateDescribeDBEngineVersions,
  paginateDescribeDBMajorEngineVersions,
  RDSClient,
  type DBEngineVersion,
  type DBMajorEngineVersion,
} from '@aws-sdk/client-rds'
import { mapRead, type Read } from '../../../../shared/domain/evidence'
import type { EngineVersion } from '../../../../shared/domain/inputs/rds'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'
import { listedInstances } from './listed-instances'

export default defineCollector({
  input: 'rds.engine-versions',
  reach: 'regional',
  operations: [
    'rds:DescribeDBInstances',
    'rds:DescribeDBEngineVersions',
    'rds:DescribeDBMajorEngineVersions',
  ],
  async collect(place) {
    const used = new Map<string, Set<string>>()
    for (const { instance } of await listedInstances(place))
      if (instance.engineVersion.known)
        used.set(instance.engine, (used.get(instance.engine) ?? new Set()).add(instance.engineVersion.value))
    const found = await Promise.all(
      [...used].map(async ([engine, versions]) => {
        const [all, majors] = await Promise.all([
          read(versionsOf(engine, place)),
          read(majorsOf(engine, place)),
        ])
        return [...versions].sort().map((version) => toVersion(engine, version, all, majors, place))
      }),
    )
    return found.flat()
  },
})

const versionsOf = (engine: string, { connect }: Place): Promise<readonly DBEngineVersion[]> =>
  allItems(
    paginateDescribeDBEngineVersions(
      { client: connect(RDSClient), pageSize: 100 },
      // Else AWS leaves out those that nobody can start any more.
      { Engine: engine, IncludeAll: true },
    ),
    ({ Marker }) => Marker,
    ({ DBEngineVersions }) => DBEngineVersions,
  )

const majorsOf = (engine: string, { connect }: Place): Promise<readonly DBMajorEngineVersion[]> =>
  allItems(
    paginateDescribeDBMajorEngineVersions({ client: connect(RDSClient), pageSize: 100 }, { Engine: engine }),
    ({ Marker }) => Marker,
    ({ DBMajorEngineVersions }) => DBMajorEngineVersions,
  )

const toVersion = (
  engine: string,
  version: string,
  all: Read<readonly DBEngineVersion[] | null>,
  majors: Read<readonly DBMajorEngineVersion[] | null>,
  { region }: Place,
): EngineVersion => ({
  region,
  engine,
  version,
  status: mapRead(
    all,
    (listed) => listed?.find(({ EngineVersion: each }) => each === version)?.Status ?? null,
  ),
  standardSupportUntil: mapRead(majors, (listed) => {
    const major = listed?.find(({ MajorEngineVersion: each = '' }) => `${version}.`.startsWith(`${each}.`))
    const end = major?.SupportedEngineLifecycles?.find(({ LifecycleSupportName: name }) => name === standard)
    return end?.LifecycleSupportEndDate?.toISOString() ?? null
  }),
})

const standard = 'open-source-rds-standard-support'
