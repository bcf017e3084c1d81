import { expect, it } from 'vitest'
import { withLaterFacts } from '../../../../electron/engine/scan/later-facts'
import { unread } from '../../../../shared/domain/evidence'
import { database } from '../../../support/facts/rds'
import { volume } from '../../../support/facts/ec2'

it('leaves unread what a list did not hold yet when it was stored', () => {
  const { deletionProtection, logExports, ...before } = database()
  expect([deletionProtection.known, logExports.known]).toEqual([true, true])
  const gap = {
    operation: 'rds:DescribeDBInstances',
    region: 'eu-west-1',
    reason: 'unexpected',
    detail: 'Triad did not read this yet when the account was scanned.',
  } as const
  // What an earlier edition stored has today's type by name only.
  expect(withLaterFacts('rds.databases', before as ReturnType<typeof database>)).toEqual(
    database({ deletionProtection: unread(gap), logExports: unread(gap) }),
  )
})

it('leaves alone what is whole, and lists that gained nothing', () => {
  const whole = [database(), volume()] as const
  expect([withLaterFacts('rds.databases', whole[0]), withLaterFacts('ec2.volumes', whole[1])]).toEqual(whole)
})
