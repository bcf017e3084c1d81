import { defineCollector } from '../define-collector'
import { listedInstances } from './listed-instances'

export default defineCollector({
  input: 'rds.instances',
  reach: 'regional',
  operations: ['rds:DescribeDBInstances'],
  collect: async (place) => (await listedInstances(place)).map(({ instance }) => instance),
})
