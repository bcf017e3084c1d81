import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ec2/network-acls'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { accountId, denied } from '../../../../support/facts/about'
import { aclEntry, networkAcl } from '../../../../support/facts/ec2'
import { awsError } from '../../../../support/replay'

const acls = 'ec2:DescribeNetworkAcls'
const interfaces = 'ec2:DescribeNetworkInterfaces'
const https = {
  RuleNumber: 100,
  RuleAction: 'allow',
  Protocol: '6',
  PortRange: { From: 443, To: 443 },
  CidrBlock: '0.0.0.0/0',
  Egress: false,
}
const listed = {
  NetworkAclId: 'acl-0a1',
  VpcId: 'vpc-0a1',
  OwnerId: accountId,
  IsDefault: false,
  Entries: [https],
  Tags: [{ Key: 'Name', Value: 'private' }],
}
const refused = awsError('UnauthorizedOperation', 'not for you', 403)

it('reads inbound entries in the order of their numbers', async () => {
  const found = await collectFrom(collector, {
    [acls]: {
      NetworkAcls: [
        {
          ...listed,
          Entries: [
            { RuleNumber: 32_768, RuleAction: 'deny', Protocol: '-1', Ipv6CidrBlock: '::/0', Egress: false },
            { ...https, RuleNumber: 50, Egress: true },
            https,
            { ...https, CidrBlock: undefined },
            { ...https, RuleNumber: 90, RuleAction: 'deny', Protocol: '17', CidrBlock: '10.0.0.0/8' },
          ],
        },
      ],
    },
  })
  expect(found).toEqual([
    networkAcl({
      ingress: [
        aclEntry({ number: 90, allows: false, protocol: '17', from: '10.0.0.0/8' }),
        aclEntry(),
        aclEntry({ number: 32_768, allows: false, protocol: '-1', ports: null, from: '::/0' }),
      ],
    }),
  ])
})

it('asks of the VPC of a default ACL only, and no further than the first interface', async () => {
  const { place, asked } = placeFor([collector], {
    [acls]: [
      { NetworkAcls: [{ ...listed, IsDefault: true }], NextToken: 'more' },
      { NetworkAcls: [listed, {}] },
    ],
    // EC2 may answer with an empty page before the last.
    [interfaces]: [
      { NetworkInterfaces: [], NextToken: 'further' },
      { NetworkInterfaces: [{ NetworkInterfaceId: 'eni-0a1' }], NextToken: 'and further' },
    ],
  })
  const asks = { Filters: [{ Name: 'vpc-id', Values: ['vpc-0a1'] }], MaxResults: 5 }
  expect([await collector.collect(place), asked.map(({ input }) => input)]).toEqual([
    [networkAcl({ vpcInUse: known(true) }), networkAcl()],
    [{ MaxResults: 1000 }, { MaxResults: 1000, NextToken: 'more' }, asks, { ...asks, NextToken: 'further' }],
  ])
})

it.each([
  ['an empty VPC', {}, known(false)],
  [
    'a VPC that it may not look into',
    refused,
    { known: false, gap: { ...denied(interfaces), detail: 'UnauthorizedOperation: not for you (HTTP 403)' } },
  ],
] as const)('reads the default ACL of %s', async (_what, answer, vpcInUse) => {
  expect(
    await collectFrom(collector, {
      [acls]: { NetworkAcls: [{ ...listed, IsDefault: true }] },
      [interfaces]: answer,
    }),
  ).toEqual([networkAcl({ vpcInUse })])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [acls]: {} })).toEqual([])
  await expect(collectFrom(collector, { [acls]: refused })).rejects.toMatchObject({
    gap: { operation: acls, reason: 'denied' },
  })
})
