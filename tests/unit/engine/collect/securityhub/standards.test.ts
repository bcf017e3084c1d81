import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/securityhub/standards'
import { collectFrom } from '../../../../support/collecting'
import { hubStandards } from '../../../../support/facts/securityhub'
import { awsError } from '../../../../support/replay'

const operation = 'securityhub:GetEnabledStandards'
const subscription = (name: string, StandardsStatus = 'READY') => ({
  StandardsArn: `arn:aws:securityhub:eu-west-1::standards/${name}`,
  StandardsStatus,
})
const found = (answer: object) => collectFrom(collector, { [operation]: answer })

it('reads the standards of all pages', async () => {
  const pages = [
    { StandardsSubscriptions: [subscription('pci-dss/v/4.0.1'), {}], NextToken: 'more' },
    {
      StandardsSubscriptions: [
        {
          ...subscription(''),
          StandardsArn: 'arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0',
        },
      ],
    },
  ]
  expect(await found(pages)).toEqual([
    hubStandards(
      { name: 'pci-dss/v/4.0.1', status: 'READY' },
      { name: 'cis-aws-foundations-benchmark/v/1.2.0', status: 'READY' },
    ),
  ])
})

it('finds none where there is none, and where Security Hub is off', async () => {
  const off = awsError('InvalidAccessException', 'Account 111122223333 is not subscribed to AWS Security Hub')
  expect([await found({}), await found(off)]).toEqual([[hubStandards()], [hubStandards()]])
})

it('throws where it may not look', async () => {
  await expect(found(awsError('AccessDeniedException', 'no', 403))).rejects.toMatchObject({
    gap: { operation, region: 'eu-west-1', reason: 'denied' },
  })
})
