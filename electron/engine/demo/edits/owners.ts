import { all, items, type Edit, type Item } from './edit'

/** Who answers for what is called so; the rest is the account's owner's. */
const teams: readonly (readonly [RegExp, string])[] = [
  [/^(app|web|orders)/, 'Shop team'],
  [/^(ledger|reports)/, 'Finance systems'],
  [/^bastion/, 'Network team'],
]

const tagged = (item: Item, name: unknown, list = 'Tags'): Item => {
  const team = teams.find(([called]) => called.test(String(name)))?.[1]
  const before = (item[list] ?? []) as readonly Item[]
  return team === undefined ? item : { ...item, [list]: [...before, { Key: 'Owner', Value: team }] }
}
const nameTagOf = (item: Item): unknown =>
  ((item['Tags'] ?? []) as readonly Item[]).find(({ Key }) => Key === 'Name')?.['Value']

/** People have tagged what they run with the team that runs it. */
export const ownersTagged: Edit = all(
  items({ operation: 'ec2:DescribeSecurityGroups' }, 'SecurityGroups', (group) =>
    tagged(group, group['GroupName']),
  ),
  items({ operation: 'ec2:DescribeVolumes' }, 'Volumes', (volume) => tagged(volume, nameTagOf(volume))),
  items({ operation: 'rds:DescribeDBInstances' }, 'DBInstances', (database) =>
    tagged(database, database['DBInstanceIdentifier'], 'TagList'),
  ),
  items({ operation: 'rds:DescribeDBClusters' }, 'DBClusters', (cluster) =>
    tagged(cluster, cluster['DBClusterIdentifier'], 'TagList'),
  ),
)
