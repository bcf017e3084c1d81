import {
  GetWebACLCommand,
  ListWebACLsCommand,
  WAFV2Client,
  type Scope,
  type WebACL,
  type WebACLSummary,
} from '@aws-sdk/client-wafv2'
import { chainRead, mapRead } from '../../../../shared/domain/evidence'
import type { WebAcl, WebAclContents } from '../../../../shared/domain/inputs/wafv2'
import { allItems, askedPages } from '../../aws/pages'
import { answered } from '../answered'
import { defineCollector, type Place } from '../define-collector'
import { read, stillThere } from '../read'

const describe = 'wafv2:GetWebACL'

export default defineCollector({
  input: 'wafv2.web-acls',
  reach: 'regional',
  operations: ['wafv2:ListWebACLs', describe],
  async collect(place) {
    const lists = await Promise.all(scopesOf(place).map((scope) => webAclsOf(place, scope)))
    return lists.flat()
  },
})

/** What stands before CloudFront is kept in one Region, and in China there is no such thing. */
const scopesOf = ({ account, region }: Place): readonly Scope[] =>
  account.partition === 'aws' && region === 'us-east-1' ? ['REGIONAL', 'CLOUDFRONT'] : ['REGIONAL']

async function webAclsOf(place: Place, Scope: Scope): Promise<readonly WebAcl[]> {
  const client = place.connect(WAFV2Client)
  const listed = await allItems(
    askedPages(
      (NextMarker) => client.send(new ListWebACLsCommand({ Scope, Limit: 100, NextMarker })),
      ({ NextMarker }) => NextMarker,
    ),
    ({ NextMarker }) => NextMarker,
    ({ WebACLs }) => WebACLs,
  )
  return stillThere(
    listed.flatMap((one) => toWebAcl(one, Scope, place) ?? []),
    gone,
  )
}

const gone = ['WAFNonexistentItemException']

function toWebAcl(
  { ARN: arn, Name: name, Id }: WebACLSummary,
  Scope: Scope,
  { connect, region }: Place,
): Promise<WebAcl> | undefined {
  if (arn === undefined || name === undefined || Id === undefined) return undefined
  const asked = new GetWebACLCommand({ Name: name, Id, Scope })
  return read(connect(WAFV2Client).send(asked), { gone }).then((answer) => ({
    ...{ arn, type: 'AWS::WAFv2::WebACL', region, name },
    contents: mapRead(
      chainRead(answer, (told) => answered(told?.WebACL, 'WebACL', describe, region)),
      contentsOf,
    ),
  }))
}

const contentsOf = ({
  Rules = [],
  PreProcessFirewallManagerRuleGroups: before = [],
  PostProcessFirewallManagerRuleGroups: after = [],
}: WebACL): WebAclContents => ({ rules: Rules.length, managedGroups: before.length + after.length })
