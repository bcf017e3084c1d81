import {
  EKSClient,
  paginateDescribeClusterVersions,
  type ClusterVersionInformation,
} from '@aws-sdk/client-eks'
import { chainRead, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { VersionSupport } from '../../../../shared/domain/inputs/eks'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import type { Place } from '../define-collector'
import { read } from '../read'

export const versionList = 'eks:DescribeClusterVersions'

type Listed = readonly ClusterVersionInformation[]

/** Every version that AWS ever offered, with what it still does for it. */
export const listVersions = async ({ connect }: Place): Promise<Read<Listed>> =>
  mapRead(
    await read(
      allItems(
        paginateDescribeClusterVersions({ client: connect(EKSClient), pageSize: 100 }, { includeAll: true }),
        ({ nextToken }) => nextToken,
        ({ clusterVersions }) => clusterVersions,
      ),
    ),
    (listed) => listed ?? [],
  )

/** Unread where AWS does not list the version: that it ends there is not said. */
export const supportOf = (listed: Read<Listed>, version: string, region: string): Read<VersionSupport> =>
  chainRead(listed, (versions) => {
    const own = versions.find(
      ({ clusterVersion, clusterType = 'eks' }) => clusterVersion === version && clusterType === 'eks',
    )
    return mapRead(
      answered(own?.versionStatus, `the support of ${version}`, versionList, region),
      (status) => ({
        status,
        standardUntil: dayOf(own?.endOfStandardSupportDate),
        extendedUntil: dayOf(own?.endOfExtendedSupportDate),
      }),
    )
  })

const dayOf = (date: Date | undefined): string | null => date?.toISOString().slice(0, 10) ?? null
