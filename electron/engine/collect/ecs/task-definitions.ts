import {
  DescribeTaskDefinitionCommand,
  ECSClient,
  paginateListTaskDefinitions,
  type ContainerDefinition,
} from '@aws-sdk/client-ecs'
import { chainRead, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { ContainerSecret, TaskDefinition } from '../../../../shared/domain/inputs/ecs'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'
import { secretsIn, variablesOf } from '../secret-rules'

const describe = 'ecs:DescribeTaskDefinition'

export default defineCollector({
  input: 'ecs.task-definitions',
  reach: 'regional',
  operations: ['ecs:ListTaskDefinitions', describe],
  async collect(place) {
    const arns = await allItems(
      paginateListTaskDefinitions(
        { client: place.connect(ECSClient), pageSize: 100 },
        { status: 'ACTIVE', sort: 'DESC' },
      ),
      ({ nextToken }) => nextToken,
      ({ taskDefinitionArns }) => taskDefinitionArns,
    )
    const found = await Promise.all(newestOf(arns).map((revision) => describeRevision(revision, place)))
    return found.flat()
  },
})

interface Revision {
  /** With the number of the revision. */
  readonly arn: string
  readonly family: string
  readonly number: number
}

/** AWS lists every revision that was ever registered and never deregistered: tasks start from the newest. */
function newestOf(arns: readonly string[]): readonly Revision[] {
  const newest = new Map<string, Revision>()
  for (const arn of arns) {
    const [, family, digits] = /:task-definition\/([^:]+):(\d+)$/.exec(arn) ?? []
    const number = Number(digits)
    if (family !== undefined && number > (newest.get(family)?.number ?? 0))
      newest.set(family, { arn, family, number })
  }
  return [...newest.values()]
}

/** None where it was deregistered meanwhile: then nothing starts from it any more. */
async function describeRevision(
  { arn, family, number }: Revision,
  { connect, region }: Place,
): Promise<readonly TaskDefinition[]> {
  const asked = new DescribeTaskDefinitionCommand({ taskDefinition: arn })
  const answer = await read(connect(ECSClient).send(asked))
  const definition = mapRead(answer, (told) => told?.taskDefinition)
  if (definition.known && (definition.value?.status ?? 'ACTIVE') !== 'ACTIVE') return []
  const containers = chainRead(definition, (told) =>
    answered(told?.containerDefinitions, 'containerDefinitions', describe, region),
  )
  return [
    {
      arn: arn.slice(0, arn.lastIndexOf(':')),
      type: 'AWS::ECS::TaskDefinition',
      region,
      name: family,
      revision: number,
      privileged: mapRead(containers, (all) =>
        all.flatMap(({ name = '', privileged }) => (privileged === true ? [name] : [])).sort(),
      ),
      secretVariables: secretsOf(containers),
    },
  ]
}

/** What a container takes from Secrets Manager or Parameter Store stands under `secrets`, which is not looked at. */
const secretsOf = (containers: Read<readonly ContainerDefinition[]>): Read<readonly ContainerSecret[]> =>
  mapRead(containers, (all) =>
    all
      .toSorted((one, other) => ((one.name ?? '') < (other.name ?? '') ? -1 : 1))
      .flatMap(({ name: container = '', environment }) =>
        secretsIn(variablesOf(environment)).map((found) => ({ container, ...found })),
      ),
  )
