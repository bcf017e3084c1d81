import { expect, it } from 'vitest'
import { withLaterFacts } from '../../../../electron/engine/scan/later-facts'
import { unread } from '../../../../shared/domain/evidence'
import { distribution } from '../../../support/facts/cloudfront'
import { alarm, metricFilter } from '../../../support/facts/cloudwatch'
import { table } from '../../../support/facts/dynamodb'
import { loadBalancer } from '../../../support/facts/elbv2'
import { lambdaFunction } from '../../../support/facts/lambda'
import { volume, volumeSnapshot } from '../../../support/facts/ec2'
import { database } from '../../../support/facts/rds'

const later = (operation: string, region = 'eu-west-1') =>
  unread({
    operation,
    region,
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
  const { billingMode, scaled, ...orders } = table()
  expect([billingMode.known, scaled.known]).toEqual([true, true])
  expect(withLaterFacts('dynamodb.tables', orders as ReturnType<typeof table>)).toEqual(
    table({
      billingMode: later('dynamodb:DescribeTable'),
      scaled: later('applicationautoscaling:DescribeScalableTargets'),
    }),
  )
  const { status, ...disk } = volume()
  expect(status.known).toBe(true)
  expect(withLaterFacts('ec2.volumes', disk as ReturnType<typeof volume>)).toEqual(
    volume({ status: later('ec2:DescribeVolumeStatus') }),
  )
  const { taken, ...copy } = volumeSnapshot()
  expect(taken.known).toBe(true)
  expect(withLaterFacts('ec2.snapshots', copy as ReturnType<typeof volumeSnapshot>)).toEqual(
    volumeSnapshot({ taken: later('ec2:DescribeSnapshots') }),
  )
})

it('knows which call tells of logs, of signed code and of a web ACL', () => {
  const { legacyLogs, deliveredLogs, realTimeLogs, ...edge } = distribution()
  const { codeSigning, ...handler } = lambdaFunction()
  const { webAcl, ...balancer } = loadBalancer()
  const gained = [legacyLogs, deliveredLogs, realTimeLogs, codeSigning, webAcl]
  expect(gained.every(({ known }) => known)).toBe(true)
  expect(withLaterFacts('cloudfront.distributions', edge as ReturnType<typeof distribution>)).toEqual(
    distribution({
      legacyLogs: later('cloudfront:GetDistributionConfig', 'global'),
      deliveredLogs: later('cloudwatchlogs:DescribeDeliverySources', 'global'),
      realTimeLogs: later('cloudfront:ListDistributions', 'global'),
    }),
  )
  expect(withLaterFacts('lambda.functions', handler as ReturnType<typeof lambdaFunction>)).toEqual(
    lambdaFunction({ codeSigning: later('lambda:GetFunctionCodeSigningConfig') }),
  )
  expect(withLaterFacts('elbv2.load-balancers', balancer as ReturnType<typeof loadBalancer>)).toEqual(
    loadBalancer({ webAcl: later('wafv2:GetWebACLForResource') }),
  )
})

it('leaves alone what is whole, and lists that gained nothing', () => {
  const [bell, filter, whole] = [alarm(), metricFilter(), database()]
  expect(withLaterFacts('cloudwatch.alarms', bell)).toBe(bell)
  expect(withLaterFacts('cloudwatch.metric-filters', filter)).toBe(filter)
  expect(withLaterFacts('rds.databases', whole)).toBe(whole)
})
