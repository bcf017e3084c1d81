import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/wafv2/web-acls'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { accountId, denied } from '../../../../support/facts/about'
import { webAcl } from '../../../../support/facts/wafv2'
import { awsError } from '../../../../support/replay'

const [list, describe] = ['wafv2:ListWebACLs', 'wafv2:GetWebACL']
const refused = awsError('AccessDeniedException', 'not for you', 403)
const { arn, name } = webAcl()
const listed = { ARN: arn, Name: name, Id: '0a1b' }
const answers = {
  [list]: { WebACLs: [listed] },
  [describe]: { WebACL: { Rules: [{ Name: 'rate' }, { Name: 'known-bad' }] } },
}
const found = (over: object = {}) => collectFrom(collector, { ...answers, ...over })

it('reads web ACLs, page by page', async () => {
  const { place, asked } = placeFor([collector], {
    ...answers,
    [list]: [
      { WebACLs: [listed], NextMarker: 'more' },
      { WebACLs: [listed, {}], NextMarker: '' },
    ],
  })
  expect(await collector.collect(place)).toEqual([webAcl(), webAcl()])
  expect(asked.map(({ operation, input }) => [operation, input])).toEqual([
    [list, { Scope: 'REGIONAL', Limit: 100 }],
    [list, { Scope: 'REGIONAL', Limit: 100, NextMarker: 'more' }],
    [describe, { Name: name, Id: '0a1b', Scope: 'REGIONAL' }],
    [describe, { Name: name, Id: '0a1b', Scope: 'REGIONAL' }],
  ])
})

it('looks for those before CloudFront in the one Region that keeps them', async () => {
  const edge = `arn:aws:wafv2:us-east-1:${accountId}:global/webacl/edge/0c1d`
  const scoped = { ARN: edge, Name: 'edge', Id: '0c1d' }
  const { place } = placeFor(
    [collector],
    {
      ...answers,
      [list]: (_operation, input) => ({ WebACLs: scopeOf(input) === 'CLOUDFRONT' ? [scoped] : [] }),
    },
    'us-east-1',
  )
  expect(await collector.collect(place)).toEqual([webAcl({ arn: edge, region: 'us-east-1', name: 'edge' })])
  const account = { id: accountId, partition: 'aws-cn' }
  expect(await collector.collect({ ...place, account })).toEqual([])
})

const scopeOf = (input: object): unknown => ('Scope' in input ? input.Scope : undefined)

it('counts rules, and groups that Firewall Manager put there', async () => {
  const WebACL = {
    PreProcessFirewallManagerRuleGroups: [{ Name: 'first' }],
    PostProcessFirewallManagerRuleGroups: [{ Name: 'last' }],
  }
  expect([await found({ [describe]: { WebACL } }), await found({ [describe]: { WebACL: {} } })]).toEqual([
    [webAcl({ contents: known({ rules: 0, managedGroups: 2 }) })],
    [webAcl({ contents: known({ rules: 0, managedGroups: 0 }) })],
  ])
})

it('keeps one that may not be looked into, and drops one that is gone since', async () => {
  const gap = { ...denied(describe), detail: 'AccessDeniedException: not for you (HTTP 403)' }
  const silent = { ...gap, reason: 'unexpected', detail: "AWS's answer does not hold WebACL." } as const
  expect([
    await found({ [describe]: refused }),
    await found({ [describe]: {} }),
    await found({ [describe]: awsError('WAFNonexistentItemException', 'gone', 400) }),
  ]).toEqual([
    [webAcl({ contents: { known: false, gap } })],
    [webAcl({ contents: { known: false, gap: silent } })],
    [],
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found({ [list]: {} })).toEqual([])
  await expect(found({ [list]: refused })).rejects.toMatchObject({
    gap: { operation: list, region: 'eu-west-1', reason: 'denied' },
  })
})
