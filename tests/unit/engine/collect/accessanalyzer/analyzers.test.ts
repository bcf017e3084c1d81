import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/accessanalyzer/analyzers'
import { known } from '../../../../../shared/domain/evidence'
import { placeFor, collectFrom } from '../../../../support/collecting'
import { accountId } from '../../../../support/facts/about'
import { analyzer, outsideAccess, outsideWatch, partnerRole } from '../../../../support/facts/accessanalyzer'
import { awsError } from '../../../../support/replay'

const list = 'accessanalyzer:ListAnalyzers'
const find = 'accessanalyzer:ListFindingsV2'
const listed = (name: string, type: string, status = 'ACTIVE') => ({ arn: `arn/${name}`, name, type, status })
const bucket = { resource: outsideAccess().arn, resourceType: 'AWS::S3::Bucket', status: 'ACTIVE' }
const role = { resource: partnerRole().arn, resourceType: 'AWS::IAM::Role', status: 'ARCHIVED' }
const queue = {
  resource: `arn:aws:sqs:eu-west-1:${accountId}:jobs`,
  resourceType: 'AWS::SQS::Queue',
  status: 'RESOLVED',
  error: 'ACCESS_DENIED',
}

it('reads analyzers of outside access and what they found, of all pages', async () => {
  const { place, asked } = placeFor([collector], {
    [list]: [
      { analyzers: [listed('unused', 'ACCOUNT_UNUSED_ACCESS')], nextToken: 'more' },
      { analyzers: [listed('external', 'ACCOUNT'), listed('inside', 'ORGANIZATION_INTERNAL_ACCESS')] },
    ],
    [find]: [
      { findings: [bucket], nextToken: 'more' },
      { findings: [role, queue, { ...bucket, resource: undefined }] },
    ],
  })
  expect(await collector.collect(place)).toEqual([
    outsideWatch({
      analyzers: [
        analyzer({
          findings: known([
            outsideAccess(),
            partnerRole({ status: 'archived' }),
            outsideAccess({
              arn: queue.resource,
              type: queue.resourceType,
              name: 'jobs',
              status: 'resolved',
              error: 'ACCESS_DENIED',
            }),
          ]),
        }),
      ],
    }),
  ])
  expect(asked.filter(({ operation }) => operation === find).map(({ input }) => input)).toMatchObject([
    { analyzerArn: 'arn/external', filter: { resourceOwnerAccount: { eq: [accountId] } } },
    { nextToken: 'more' },
  ])
})

it.each(['CREATING', 'DISABLED', 'FAILED'])(
  'tells an analyzer that is %s from an active one',
  async (status) => {
    const answers = {
      [list]: { analyzers: [listed('external', 'ORGANIZATION', status)] },
      [find]: { findings: [] },
    }
    expect(await collectFrom(collector, answers)).toEqual([
      outsideWatch({ analyzers: [analyzer({ active: false })] }),
    ])
  },
)

it('says of each Region that it has none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: { analyzers: [] } }, 'us-east-1')).toEqual([
    outsideWatch({ region: 'us-east-1', analyzers: [] }),
  ])
  await expect(
    collectFrom(collector, { [list]: awsError('AccessDeniedException', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation: list, region: 'eu-west-1', reason: 'denied' } })
})

it('leaves findings open that it may not read', async () => {
  const answers = {
    [list]: { analyzers: [listed('external', 'ACCOUNT')] },
    [find]: awsError('AccessDeniedException', 'no', 403),
  }
  expect(await collectFrom(collector, answers)).toMatchObject([
    { analyzers: [{ active: true, findings: { known: false, gap: { operation: find, reason: 'denied' } } }] },
  ])
})
