import {
  ECRClient,
  GetRegistryScanningConfigurationCommand,
  paginateDescribeRepositories,
  type RegistryScanningConfiguration,
  type Repository as Listed,
} from '@aws-sdk/client-ecr'
import { chainRead, mapRead } from '../../../../shared/domain/evidence'
import type { RegistryScanning, Repository } from '../../../../shared/domain/inputs/ecr'
import { allItems } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'

const list = 'ecr:DescribeRepositories'
const scanning = 'ecr:GetRegistryScanningConfiguration'

export default defineCollector({
  input: 'ecr.repositories',
  reach: 'regional',
  operations: [list, scanning],
  async collect(place) {
    const listed = await allItems(
      paginateDescribeRepositories({ client: place.connect(ECRClient), pageSize: 1000 }, {}),
      ({ nextToken }) => nextToken,
      ({ repositories }) => repositories,
    )
    if (listed.length === 0) return []
    const registry = await registryOf(place)
    return listed.flatMap((one) => describe(one, registry, place.region) ?? [])
  },
})

function describe(listed: Listed, registry: Repository['registry'], region: string): Repository | undefined {
  const { repositoryArn: arn, repositoryName: name, imageTagMutabilityExclusionFilters = [] } = listed
  if (arn === undefined || name === undefined) return undefined
  const { scanOnPush } = listed.imageScanningConfiguration ?? {}
  return {
    arn,
    type: 'AWS::ECR::Repository',
    region,
    name,
    tagMutability: answered(listed.imageTagMutability, 'imageTagMutability', list, region),
    exclusions: imageTagMutabilityExclusionFilters.flatMap(({ filter }) => filter ?? []).sort(),
    scanOnPush: answered(scanOnPush, 'scanOnPush', list, region),
    registry,
  }
}

async function registryOf({ connect, region }: Place): Promise<Repository['registry']> {
  const answer = await read(connect(ECRClient).send(new GetRegistryScanningConfigurationCommand({})))
  return mapRead(
    chainRead(answer, (told) =>
      answered(told?.scanningConfiguration, 'scanningConfiguration', scanning, region),
    ),
    toScanning,
  )
}

/** A registry that nobody set up scans the basic way, by no rule. */
const toScanning = ({ scanType, rules = [] }: RegistryScanningConfiguration): RegistryScanning => ({
  kind: scanType ?? 'BASIC',
  rules: rules.flatMap(({ scanFrequency: frequency, repositoryFilters = [] }) =>
    frequency === undefined
      ? []
      : [{ frequency, filters: repositoryFilters.flatMap(({ filter }) => filter ?? []) }],
  ),
})
