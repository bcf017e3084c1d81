import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/vpc/vpn-connections'
import { unread } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { vpnConnection } from '../../../../support/facts/vpc'
import { awsError } from '../../../../support/replay'

const list = 'ec2:DescribeVpnConnections'
const up = { Status: 'UP', StatusMessage: 'IPSEC IS UP', LastStatusChange: new Date('2026-11-20') }
const detail = "AWS's answer does not hold VgwTelemetry."
const gap = { operation: list, region: 'eu-west-1', reason: 'unexpected', detail } as const

it('reads connections that are not deleted, with their tunnels and without their keys', async () => {
  const found = await collectFrom(collector, {
    [list]: {
      VpnConnections: [
        {
          VpnConnectionId: 'vpn-0a1',
          State: 'available',
          CustomerGatewayConfiguration: '<pre_shared_key>canary</pre_shared_key>',
          Options: { TunnelOptions: [{ PreSharedKey: 'canary' }] },
          VgwTelemetry: [
            { ...up, OutsideIpAddress: '203.0.113.1' },
            { ...up, OutsideIpAddress: '203.0.113.2' },
          ],
          Tags: [{ Key: 'Name', Value: 'office' }],
        },
        { VpnConnectionId: 'vpn-0b2', State: 'pending', VgwTelemetry: [{ Status: 'DOWN' }] },
        { VpnConnectionId: 'vpn-0c3', VgwTelemetry: [] },
        { VpnConnectionId: 'vpn-0d4', State: 'deleted' },
        { VpnConnectionId: 'vpn-0e5', State: 'deleting' },
        {},
      ],
    },
  })
  const other = (id: string) => ({ arn: vpnConnection().arn.replace('vpn-0a1', id), name: id, tags: {} })
  expect(found).toEqual([
    vpnConnection(),
    vpnConnection({
      ...other('vpn-0b2'),
      available: false,
      tunnels: { known: true, value: [{ address: 'unknown', up: false }] },
    }),
    vpnConnection({ ...other('vpn-0c3'), tunnels: unread(gap) }),
  ])
  expect(JSON.stringify(found)).not.toContain('canary')
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: {} })).toEqual([])
  await expect(
    collectFrom(collector, { [list]: awsError('UnauthorizedOperation', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation: list, reason: 'denied' } })
})
