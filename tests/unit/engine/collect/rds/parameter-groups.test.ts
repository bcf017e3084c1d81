import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/rds/parameter-groups'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { parameterGroup } from '../../../../support/facts/rds'
import { awsError } from '../../../../support/replay'
import { listedInstance, listedMember } from './listed'

const list = 'rds:DescribeDBInstances'
const one = 'rds:DescribeDBParameters'
const using = (name: string, group: string, Engine = 'postgres') => ({
  ...listedInstance,
  DBInstanceIdentifier: name,
  Engine,
  DBParameterGroups: [{ DBParameterGroupName: group, ParameterApplyStatus: 'in-sync' }, {}],
})
const forced = { ParameterName: 'rds.force_ssl', ParameterValue: '1' }

it('asks each group in use once, for the one setting of its engine', async () => {
  const { place, asked } = placeFor([collector], {
    [list]: {
      DBInstances: [
        using('reports', 'tls-forced'),
        using('orders', 'tls-forced'),
        using('wiki', 'wiki', 'mysql'),
        using('books', 'books', 'oracle-ee'),
        {
          ...listedMember,
          Engine: 'aurora-postgresql',
          DBParameterGroups: [{ DBParameterGroupName: 'aurora' }],
        },
        listedInstance,
      ],
    },
    [one]: (_operation, { DBParameterGroupName: group, Marker }) => {
      if (group === 'wiki') return { Parameters: [{ ParameterName: 'require_secure_transport' }] }
      return Marker === undefined ? { Parameters: [{}], Marker: 'more' } : { Parameters: [forced] }
    },
  })
  const named = (name: string, over: object) =>
    parameterGroup({ arn: parameterGroup().arn.replace('tls-forced', name), name, usedBy: [name], ...over })
  expect(await collector.collect(place)).toEqual([
    parameterGroup({ usedBy: ['orders', 'reports'] }),
    named('wiki', {
      engine: 'mysql',
      insistsOnTls: known({ name: 'require_secure_transport', value: null }),
    }),
    named('books', { engine: 'oracle-ee', insistsOnTls: known(null) }),
    named('aurora', { engine: 'aurora-postgresql', usedBy: ['catalog-1'], insistsOnTls: known(null) }),
  ])
  const filter = (name: string) => [{ Name: 'parameter-name', Values: [name] }]
  const first = { DBParameterGroupName: 'tls-forced', Filters: filter('rds.force_ssl'), MaxRecords: 100 }
  const inputs = asked.flatMap(({ operation, input }) => (operation === one ? [input] : []))
  expect(inputs).toHaveLength(3)
  expect(inputs).toEqual(
    expect.arrayContaining([
      first,
      { ...first, Marker: 'more' },
      {
        DBParameterGroupName: 'wiki',
        Filters: filter('require_secure_transport'),
        MaxRecords: 100,
      },
    ]),
  )
})

it('leaves out a group that went away, and open what it may not read', async () => {
  const answers = (error: Error) =>
    collectFrom(collector, { [list]: { DBInstances: [using('orders', 'tls-forced')] }, [one]: error })
  expect(await answers(awsError('DBParameterGroupNotFound', 'gone', 404))).toEqual([])
  expect(await answers(awsError('AccessDenied', 'no', 403))).toMatchObject([
    { insistsOnTls: { known: false, gap: { operation: one, reason: 'denied' } } },
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: {} })).toEqual([])
  await expect(collectFrom(collector, { [list]: awsError('AccessDenied', 'no', 403) })).rejects.toMatchObject(
    { gap: { operation: list, reason: 'denied' } },
  )
})
