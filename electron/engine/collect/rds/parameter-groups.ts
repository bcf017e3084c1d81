import { paginateDescribeDBParameters, RDSClient } from '@aws-sdk/client-rds'
import { known, mapRead } from '../../../../shared/domain/evidence'
import type { ParameterGroup } from '../../../../shared/domain/inputs/rds'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'
import { listedInstances } from './listed-instances'

const gone = ['DBParameterGroupNotFound', 'DBParameterGroupNotFoundFault']

export default defineCollector({
  input: 'rds.parameter-groups',
  reach: 'regional',
  operations: ['rds:DescribeDBInstances', 'rds:DescribeDBParameters'],
  async collect(place) {
    const groups = new Map<string, { readonly engine: string; readonly usedBy: string[] }>()
    for (const { instance, parameterGroups } of await listedInstances(place))
      for (const name of parameterGroups) {
        const group = groups.get(name) ?? { engine: instance.engine, usedBy: [] }
        groups.set(name, group)
        group.usedBy.push(instance.name)
      }
    return stillThere(
      [...groups].map(([name, { engine, usedBy }]) => describe(name, engine, usedBy, place)),
      gone,
    )
  },
})

async function describe(
  name: string,
  engine: string,
  usedBy: readonly string[],
  place: Place,
): Promise<ParameterGroup> {
  const { account, region } = place
  const setting = settings.find(([engines]) => engines.test(engine))?.[1]
  return {
    arn: `arn:${account.partition}:rds:${region}:${account.id}:pg:${name}`,
    type: 'AWS::RDS::DBParameterGroup',
    region,
    name,
    engine,
    usedBy: usedBy.toSorted(),
    insistsOnTls: setting === undefined ? known(null) : await settingOf(name, setting, place),
  }
}

/** Aurora keeps it in groups of clusters; Oracle and Db2 have other ways. */
const settings: readonly (readonly [engines: RegExp, setting: string])[] = [
  [/^(postgres|sqlserver-.+)$/, 'rds.force_ssl'],
  [/^(mysql|mariadb)$/, 'require_secure_transport'],
]

const settingOf = async (
  group: string,
  setting: string,
  { connect }: Place,
): Promise<ParameterGroup['insistsOnTls']> =>
  mapRead(
    await read(
      allItems(
        paginateDescribeDBParameters(
          { client: connect(RDSClient), pageSize: 100 },
          { DBParameterGroupName: group, Filters: [{ Name: 'parameter-name', Values: [setting] }] },
        ),
        ({ Marker }) => Marker,
        ({ Parameters }) => Parameters,
      ),
      { gone },
    ),
    (parameters) => ({
      name: setting,
      value: parameters?.find(({ ParameterName }) => ParameterName === setting)?.ParameterValue ?? null,
    }),
  )
