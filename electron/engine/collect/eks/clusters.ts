import {
  DescribeClusterCommand,
  EKSClient,
  paginateListClusters,
  type Cluster as Told,
} from '@aws-sdk/client-eks'
import { chainRead, known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Cluster } from '../../../../shared/domain/inputs/eks'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { listVersions, supportOf, versionList } from './versions'

const describe = 'eks:DescribeCluster'
const gone = ['ResourceNotFoundException']

export default defineCollector({
  input: 'eks.clusters',
  reach: 'regional',
  operations: ['eks:ListClusters', describe, versionList],
  async collect(place) {
    const names = await allItems(
      paginateListClusters({ client: place.connect(EKSClient), pageSize: 100 }, {}),
      ({ nextToken }) => nextToken,
      ({ clusters }) => clusters,
    )
    if (names.length === 0) return []
    const versions = await listVersions(place)
    return stillThere(
      names.map((name) => describeCluster(name, versions, place)),
      gone,
    )
  },
})

async function describeCluster(
  name: string,
  versions: Awaited<ReturnType<typeof listVersions>>,
  { connect, account, region }: Place,
): Promise<Cluster> {
  const asked = new DescribeClusterCommand({ name })
  const answer = await read(connect(EKSClient).send(asked), { gone })
  const cluster = chainRead(answer, (found) => answered(found?.cluster, 'cluster', describe, region))
  const version = chainRead(cluster, (told) => answered(told.version, 'version', describe, region))
  return {
    arn: `arn:${account.partition}:eks:${region}:${account.id}:cluster/${name}`,
    type: 'AWS::EKS::Cluster',
    region,
    name,
    version,
    support: chainRead(version, (own) => supportOf(versions, own, region)),
    publicCidrs: chainRead(cluster, (told) => publicCidrsOf(told, region)),
    secretsKey: mapRead(cluster, secretsKeyOf),
    logTypes: mapRead(
      chainRead(cluster, (told) =>
        answered(told.logging?.clusterLogging, 'clusterLogging', describe, region),
      ),
      (setups) => setups.flatMap(({ types = [], enabled }) => (enabled === true ? types : [])).sort(),
    ),
  }
}

/** AWS names the ranges of every public endpoint, `0.0.0.0/0` where nobody chose any. */
function publicCidrsOf({ resourcesVpcConfig: network }: Told, region: string): Read<readonly string[]> {
  const isPublic = answered(network?.endpointPublicAccess, 'endpointPublicAccess', describe, region)
  if (!isPublic.known) return isPublic
  if (!isPublic.value) return known([])
  const cidrs = network?.publicAccessCidrs ?? []
  return answered(cidrs.length === 0 ? undefined : cidrs, 'publicAccessCidrs', describe, region)
}

/** A cluster without the setting is told without the field. Secrets are all that the key was ever asked for. */
const secretsKeyOf = ({ encryptionConfig = [] }: Told): string | null =>
  encryptionConfig.flatMap(({ provider }) => provider?.keyArn ?? [])[0] ?? null
