import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/ec2/security-groups'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { accountId } from '../../../../support/facts/about'
import { securityGroup } from '../../../../support/facts/ec2'
import { awsError } from '../../../../support/replay'

const operation = 'ec2:DescribeSecurityGroups'
const Tags = [{ Key: 'team', Value: 'shop' }]
const web = { GroupId: 'sg-0a1', GroupName: 'web', OwnerId: accountId, Tags }
const https = {
  IpProtocol: 'tcp',
  FromPort: 443,
  ToPort: 443,
  IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'everyone' }],
}

it('reads groups and their inbound rules', async () => {
  const found = await collectFrom(collector, {
    [operation]: {
      SecurityGroups: [{ ...web, IpPermissions: [https], IpPermissionsEgress: [https, https] }],
    },
  })
  expect(found).toEqual([securityGroup({ egressRules: 2 })])
})

it.each([
  ['every protocol', { IpProtocol: '-1' }, { protocol: '-1', ports: null }],
  ['every type of ICMP', { IpProtocol: 'icmp', FromPort: -1, ToPort: -1 }, { protocol: 'icmp', ports: null }],
  [
    'a range',
    { IpProtocol: 'udp', FromPort: 0, ToPort: 65535 },
    { protocol: 'udp', ports: { from: 0, to: 65535 } },
  ],
])('reads a rule for %s', async (_what, rule, expected) => {
  const [group] = await collectFrom(collector, {
    [operation]: {
      SecurityGroups: [
        { ...web, IpPermissions: [{ ...rule, Ipv6Ranges: [{ CidrIpv6: '::/0' }, {}], IpRanges: [{}] }] },
      ],
    },
  })
  expect(group?.ingress).toEqual([{ ...expected, ipv4: [], ipv6: ['::/0'] }])
})

it('follows the list to its last page, and leaves out what has no id', async () => {
  const { place, asked } = placeFor([collector], {
    [operation]: [
      { SecurityGroups: [web, { GroupName: 'nameless' }], NextToken: 'more' },
      { SecurityGroups: [{ GroupId: 'sg-0b2' }] },
    ],
  })
  const found = await collector.collect(place)
  expect([found.map(({ arn, name }) => [arn, name]), asked.map(({ input }) => input)]).toEqual([
    [
      [`arn:aws:ec2:eu-west-1:${accountId}:security-group/sg-0a1`, 'web'],
      [`arn:aws:ec2:eu-west-1:${accountId}:security-group/sg-0b2`, 'sg-0b2'],
    ],
    [{ MaxResults: 1000 }, { MaxResults: 1000, NextToken: 'more' }],
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} })).toEqual([])
  await expect(
    collectFrom(collector, { [operation]: awsError('UnauthorizedOperation', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation, region: 'eu-west-1', reason: 'denied' } })
})
