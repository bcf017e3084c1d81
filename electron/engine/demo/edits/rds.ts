import { all, items, type Edit, type Item } from './edit'

const listed = (identifier: string, was: (item: Item) => Item | null): Edit =>
  all(
    items({ operation: 'rds:DescribeDBInstances' }, 'DBInstances', (item) =>
      item['DBInstanceIdentifier'] === identifier ? was(item) : item,
    ),
    items({ operation: 'rds:DescribeDBClusters' }, 'DBClusters', (item) =>
      item['DBClusterIdentifier'] === identifier ? was(item) : item,
    ),
  )

/** An instance or a cluster with other settings. */
export const databaseWas = (identifier: string, settings: object): Edit =>
  listed(identifier, (item) => ({ ...item, ...settings }))

export const databaseNotThere = (identifier: string): Edit => listed(identifier, () => null)
