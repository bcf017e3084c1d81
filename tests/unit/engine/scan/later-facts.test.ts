import { expect, it } from 'vitest'
import { withLaterFacts } from '../../../../electron/engine/scan/later-facts'
import { unread } from '../../../../shared/domain/evidence'
import { alarm, metricFilter } from '../../../support/facts/cloudwatch'
import { database } from '../../../support/facts/rds'

const later = (operation: string) =>
  unread({
    operation,
    region: 'eu-west-1',
    reason: 'unexpected',
    detail: 'Triad did not read this yet when the account was scanned.',
  })

// What an earlier edition stored has today's type by name only.
it('leaves unread what a list did not hold yet when it was stored', () => {
  const { acts, composed, ...bell } = alarm()
  expect([acts.known, composed.known]).toEqual([true, true])
  const untold = later('cloudwatch:DescribeAlarms')
  expect(withLaterFacts('cloudwatch.alarms', bell as ReturnType<typeof alarm>)).toEqual(
    alarm({ acts: untold, composed: untold }),
  )
  const { deletionProtection, logExports, ...before } = database()
  expect([deletionProtection.known, logExports.known]).toEqual([true, true])
  const gap = later('rds:DescribeDBInstances')
  expect(withLaterFacts('rds.databases', before as ReturnType<typeof database>)).toEqual(
    database({ deletionProtection: gap, logExports: gap }),
  )
})

it('leaves alone what is whole, and lists that gained nothing', () => {
  const [bell, filter, whole] = [alarm(), metricFilter(), database()]
  expect(withLaterFacts('cloudwatch.alarms', bell)).toBe(bell)
  expect(withLaterFacts('cloudwatch.metric-filters', filter)).toBe(filter)
  expect(withLaterFacts('rds.databases', whole)).toBe(whole)
})
