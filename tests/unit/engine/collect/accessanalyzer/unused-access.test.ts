import { expect, it } from 'vitest'
import analyzers from '../../../../../electron/engine/collect/accessanalyzer/analyzers'
import collector from '../../../../../electron/engine/collect/accessanalyzer/unused-access'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { accountId } from '../../../../support/facts/about'
import { unusedAnalyzer, unusedWatch } from '../../../../support/facts/accessanalyzer'
import { awsError } from '../../../../support/replay'

const list = 'accessanalyzer:ListAnalyzers'
const find = 'accessanalyzer:ListFindingsV2'
const listed = (name: string, type: string, status = 'ACTIVE') => ({ arn: `arn/${name}`, name, type, status })
const unused = { analyzers: [listed('unused', 'ACCOUNT_UNUSED_ACCESS')] }
const made = (day: string) => ({ createdAt: new Date(`2026-${day}T00:00:00Z`) })

it('reads when the oldest open finding was made, of all pages', async () => {
  const { place, asked } = placeFor([collector], {
    [list]: [{ analyzers: [listed('external', 'ACCOUNT')], nextToken: 'more' }, unused],
    [find]: [
      { findings: [made('11-02'), made('10-30')], nextToken: 'more' },
      { findings: [made('11-01'), {}] },
    ],
  })
  expect(await collector.collect(place)).toEqual([
    unusedWatch({ analyzers: [unusedAnalyzer({ oldest: known('2026-10-30T00:00:00.000Z') })] }),
  ])
  expect(asked.filter(({ operation }) => operation === find).map(({ input }) => input)).toMatchObject([
    {
      analyzerArn: 'arn/unused',
      filter: { resourceOwnerAccount: { eq: [accountId] }, status: { eq: ['ACTIVE'] } },
    },
    { nextToken: 'more' },
  ])
})

it('tells an analyzer without findings, and one that is not active', async () => {
  const answers = {
    [list]: {
      analyzers: [
        listed('unused', 'ORGANIZATION_UNUSED_ACCESS'),
        listed('old', 'ACCOUNT_UNUSED_ACCESS', 'DISABLED'),
        { name: 'no arn', type: 'ACCOUNT_UNUSED_ACCESS' },
      ],
    },
    [find]: { findings: [] },
  }
  expect(await collectFrom(collector, answers)).toEqual([
    unusedWatch({ analyzers: [unusedAnalyzer(), unusedAnalyzer({ name: 'old', active: false })] }),
  ])
})

it('says of each Region that it has none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: { analyzers: [] } }, 'us-east-1')).toEqual([
    unusedWatch({ region: 'us-east-1', analyzers: [] }),
  ])
  await expect(
    collectFrom(collector, { [list]: awsError('AccessDeniedException', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation: list, region: 'eu-west-1', reason: 'denied' } })
})

it('leaves findings open that it may not read', async () => {
  const answers = { [list]: unused, [find]: awsError('AccessDeniedException', 'no', 403) }
  expect(await collectFrom(collector, answers)).toMatchObject([
    { analyzers: [{ name: 'unused', oldest: { known: false, gap: { operation: find, reason: 'denied' } } }] },
  ])
})

it('asks for the analyzers of a Region once, whoever wants them', async () => {
  const { place, asked } = placeFor([analyzers, collector], { [list]: { analyzers: [] } })
  await Promise.all([analyzers.collect(place), collector.collect(place)])
  expect(asked).toHaveLength(1)
})
