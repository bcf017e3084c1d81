import check from '../../../electron/engine/checks/vpc/vpn-tunnels-up'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, doesNotApply, fails, isUnknown, passes } from '../../support/check-cases'
import { denied } from '../../support/facts/about'
import { vpnConnection } from '../../support/facts/vpc'

const one = vpnConnection()
const gap = denied('ec2:DescribeVpnConnections')
const tunnels = (...up: readonly boolean[]) =>
  up.map((is, index) => ({ address: `203.0.113.${index + 1}`, up: is }))
const given = (...up: readonly boolean[]) => [vpnConnection({ tunnels: known(tunnels(...up)) })]
const evidence = (...up: readonly boolean[]) => ({ available: true, tunnels: tunnels(...up) })

checkCases(check, {
  'both up': { given: [one], says: [passes(one, evidence(true, true))] },
  'one down': {
    given: given(true, false),
    says: [fails(one, evidence(true, false), 'A tunnel to 203.0.113.2 is down.')],
  },
  'both down': {
    given: given(false, false),
    says: [fails(one, evidence(false, false), 'Tunnels to 203.0.113.1 and 203.0.113.2 are down.')],
  },
  'AWS tells of one only': {
    given: given(true),
    says: [fails(one, evidence(true), 'It has one tunnel only.')],
  },
  'still being made': {
    given: [vpnConnection({ available: false, tunnels: known(tunnels(false, false)) })],
    says: [doesNotApply(one, { ...evidence(false, false), available: false }, 'It is still being made.')],
  },
  'not read': {
    given: [vpnConnection({ tunnels: unread(gap) })],
    says: [isUnknown(one, { available: true }, gap)],
  },
  'no connections': { given: [], says: [] },
})
