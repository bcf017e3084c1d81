import { defineCollector } from '../define-collector'
import { listedAlarms } from './listed-alarms'

export default defineCollector({
  input: 'cloudwatch.alarms',
  reach: 'regional',
  operations: ['cloudwatch:DescribeAlarms'],
  collect: listedAlarms,
})
