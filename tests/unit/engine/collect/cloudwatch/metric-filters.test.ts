import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/cloudwatch/metric-filters'
import { collectFrom } from '../../../../support/collecting'
import { metricFilter } from '../../../../support/facts/cloudwatch'
import { awsError } from '../../../../support/replay'

const operation = 'cloudwatchlogs:DescribeMetricFilters'

it('reads the filters of all log groups, of all pages', async () => {
  const { name, logGroup, pattern } = metricFilter()
  const found = await collectFrom(collector, {
    [operation]: [
      {
        metricFilters: [
          {
            filterName: name,
            logGroupName: logGroup,
            filterPattern: pattern,
            metricTransformations: [
              { metricName: 'Root', metricNamespace: 'Security', metricValue: '1' },
              { metricName: 'Nameless' },
            ],
          },
        ],
        nextToken: 'more',
      },
      { metricFilters: [{ filterName: 'all', logGroupName: 'app' }, { filterName: 'lost' }] },
    ],
  })
  expect(found).toEqual([
    metricFilter(),
    metricFilter({ name: 'all', logGroup: 'app', pattern: '', metrics: [] }),
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: { metricFilters: [] } })).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('AccessDeniedException', 'no', 400) }),
  ).rejects.toMatchObject({ gap: { operation, region: 'eu-west-1', reason: 'denied' } })
})
