import { known } from '../../../shared/domain/evidence'
import type { Ruling, Verdict } from '../../../shared/domain/finding'
import type { IngressRule, SecurityGroup } from '../../../shared/domain/inputs/ec2'
import { judge } from './judge'

/** What a rule lets in, without from where. */
export type Opening = Pick<IngressRule, 'protocol' | 'ports'>

export const everywhereIpv4 = '0.0.0.0/0'
export const everywhereIpv6 = '::/0'
export type Everywhere = typeof everywhereIpv4 | typeof everywhereIpv6
export const anywhere = [everywhereIpv4, everywhereIpv6] as const

/** The openings of a group to any address of the families named, in the order of its rules. */
const openTo = ({ ingress }: SecurityGroup, everywhere: readonly Everywhere[]): readonly Opening[] =>
  ingress
    .filter(({ ipv4, ipv6 }) => everywhere.some((any) => ipv4.includes(any) || ipv6.includes(any)))
    .map(({ protocol, ports }) => ({ protocol, ports }))

/** Rules on each group by what it opens to any address of the families named, which is the evidence. */
export const judgeOpenings = (
  groups: readonly SecurityGroup[],
  everywhere: readonly Everywhere[],
  rule: (openings: readonly Opening[]) => Ruling,
): readonly Verdict[] =>
  groups.map((group) =>
    judge(group, { openToInternet: known(openTo(group, everywhere)) }, ({ openToInternet }) =>
      rule(openToInternet),
    ),
  )

const anyProtocol = '-1'
/** By name or by protocol number, and the rule for every protocol. */
const overTcp: readonly string[] = ['tcp', '6', anyProtocol]
const overUdp: readonly string[] = ['udp', '17', anyProtocol]

/** Whether an opening lets a port in over TCP or UDP. */
export const includesPort =
  (port: number) =>
  (opening: Opening): boolean =>
    includesTcpPort(port)(opening) || includesUdpPort(port)(opening)

export const includesTcpPort =
  (port: number) =>
  (opening: Opening): boolean =>
    overTcp.includes(opening.protocol) && covers(opening, port, port)

export const includesUdpPort =
  (port: number) =>
  (opening: Opening): boolean =>
    overUdp.includes(opening.protocol) && covers(opening, port, port)

/** Whether an opening lets in every port that a program can listen on: port 0 is none. */
export const includesAllPorts = (opening: Opening): boolean =>
  [...overTcp, ...overUdp].includes(opening.protocol) && covers(opening, 1, 65_535)

const covers = ({ protocol, ports }: Opening, from: number, to: number): boolean =>
  protocol === anyProtocol || ports === null || (ports.from <= from && to <= ports.to)

export const adminPorts = [
  [22, 'SSH'],
  [3389, 'RDP'],
] as const

/** `SSH (22) and RDP (3389)`, as far as they are open; `null` where neither is. */
export function openAdminPorts(openings: readonly Opening[]): string | null {
  const open = adminPorts.filter(([port]) => openings.some(includesPort(port)))
  return open.length === 0 ? null : open.map(([port, name]) => `${name} (${port})`).join(' and ')
}
