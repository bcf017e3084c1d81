import { expect, it } from 'vitest'
import { withLaterFacts } from '../../../../electron/engine/scan/later-facts'
import { unread } from '../../../../shared/domain/evidence'
import { alarm, metricFilter } from '../../../support/facts/cloudwatch'

it('leaves unread what a list did not hold yet when it was stored', () => {
  const { acts, composed, ...before } = alarm()
  expect([acts.known, composed.known]).toEqual([true, true])
  const gap = unread({
    operation: 'cloudwatch:DescribeAlarms',
    region: 'eu-west-1',
    reason: 'unexpected',
    detail: 'Triad did not read this yet when the account was scanned.',
  })
  // What an earlier edition stored has today's type by name only.
  expect(withLaterFacts('cloudwatch.alarms', before as ReturnType<typeof alarm>)).toEqual(
    alarm({ acts: gap, composed: gap }),
  )
})

it('leaves alone what is whole, and lists that gained nothing', () => {
  const [bell, filter] = [alarm(), metricFilter()]
  expect(withLaterFacts('cloudwatch.alarms', bell)).toBe(bell)
  expect(withLaterFacts('cloudwatch.metric-filters', filter)).toBe(filter)
})
