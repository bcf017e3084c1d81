import {
  DescribeClustersCommand,
  ECSClient,
  paginateListClusters,
  type Cluster as Described,
} from '@aws-sdk/client-ecs'
import { known, type Read } from '../../../../shared/domain/evidence'
import type { Cluster } from '../../../../shared/domain/inputs/ecs'
import { nameInArn } from '../../name-in-arn'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { batches } from '../batches'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'
import { tagsOf } from '../tags-of'

const operation = 'ecs:DescribeClusters'

export default defineCollector({
  input: 'ecs.clusters',
  reach: 'regional',
  operations: ['ecs:ListClusters', operation],
  async collect(place) {
    const arns = await allItems(
      paginateListClusters({ client: place.connect(ECSClient), pageSize: 100 }, {}),
      ({ nextToken }) => nextToken,
      ({ clusterArns }) => clusterArns,
    )
    const described = await Promise.all(batches(arns, 100).map((batch) => describe(place, batch)))
    return described.flat()
  },
})

/** A cluster that was deleted after it was listed is inactive, or not in the answer at all. */
async function describe({ connect, region }: Place, arns: readonly string[]): Promise<readonly Cluster[]> {
  const answer = await read(
    connect(ECSClient).send(new DescribeClustersCommand({ clusters: [...arns], include: ['TAGS'] })),
  )
  return arns.flatMap((arn) => {
    if (!answer.known) return [toCluster(arn, region, {}, answer)]
    const found = answer.value?.clusters?.find(({ clusterArn }) => clusterArn === arn)
    return found === undefined || found.status === 'INACTIVE'
      ? []
      : [toCluster(arn, region, found, isBusy(found, region))]
  })
}

const toCluster = (arn: string, region: string, { tags = [] }: Described, busy: Read<boolean>): Cluster => ({
  arn,
  type: 'AWS::ECS::Cluster',
  region,
  name: nameInArn(arn),
  tags: tagsOf(tags.map(({ key, value }) => ({ Key: key, Value: value }))),
  busy,
})

function isBusy(
  { runningTasksCount, pendingTasksCount, activeServicesCount }: Described,
  region: string,
): Read<boolean> {
  const counts = [runningTasksCount, pendingTasksCount, activeServicesCount]
  if (counts.some((count) => count !== undefined && count > 0)) return known(true)
  return counts.includes(undefined)
    ? answered<boolean>(undefined, 'the number of tasks and services', operation, region)
    : known(false)
}
