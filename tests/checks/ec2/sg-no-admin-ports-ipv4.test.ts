import check from '../../../electron/engine/checks/ec2/sg-no-admin-ports-ipv4'
import type { IngressRule } from '../../../shared/domain/inputs/ec2'
import { checkCases, fails, passes } from '../../support/check-cases'
import { ingressRule, securityGroup } from '../../support/facts/ec2'

const web = securityGroup()
const passing = (...rules: readonly IngressRule[]) => ({
  given: [securityGroup({ ingress: rules })],
  says: [passes(web, { openToInternet: openings(rules) })],
})
const failing = (reason: string, ...rules: readonly IngressRule[]) => ({
  given: [securityGroup({ ingress: rules })],
  says: [fails(web, { openToInternet: openings(rules) }, reason)],
})
const openings = (rules: readonly IngressRule[]) =>
  rules.filter(({ ipv4 }) => ipv4.includes('0.0.0.0/0')).map(({ protocol, ports }) => ({ protocol, ports }))
const port = (from: number, to = from) => ({ ports: { from, to } })

checkCases(check, {
  'HTTPS only': passing(ingressRule()),
  'no rules': passing(),
  'SSH from one network': passing(ingressRule({ ...port(22), ipv4: ['10.0.0.0/8'] })),
  'SSH from anywhere over IPv6 only': passing(ingressRule({ ...port(22), ipv4: [], ipv6: ['::/0'] })),
  'SSH from anywhere': failing('SSH (22) open to 0.0.0.0/0.', ingressRule(port(22))),
  'RDP from anywhere beside another network': failing(
    'RDP (3389) open to 0.0.0.0/0.',
    ingressRule({ ...port(3389), ipv4: ['10.0.0.0/8', '0.0.0.0/0'] }),
  ),
  'RDP over UDP': failing('RDP (3389) open to 0.0.0.0/0.', ingressRule({ ...port(3389), protocol: 'udp' })),
  'a range that begins at it': failing('SSH (22) open to 0.0.0.0/0.', ingressRule(port(22, 80))),
  'a range that ends at it': failing('SSH (22) open to 0.0.0.0/0.', ingressRule(port(1, 22))),
  'the ports around it': passing(ingressRule(port(0, 21)), ingressRule(port(23, 3388))),
  'every port': failing('SSH (22) and RDP (3389) open to 0.0.0.0/0.', ingressRule(port(0, 65535))),
  'every protocol': failing(
    'SSH (22) and RDP (3389) open to 0.0.0.0/0.',
    ingressRule({ protocol: '-1', ports: null }),
  ),
  'TCP by its number, without ports': failing(
    'SSH (22) and RDP (3389) open to 0.0.0.0/0.',
    ingressRule({ protocol: '6', ports: null }),
  ),
  'both, by two rules': failing(
    'SSH (22) and RDP (3389) open to 0.0.0.0/0.',
    ingressRule(port(3389)),
    ingressRule(port(22)),
  ),
  'ping from anywhere, whose type 8 is no port': passing(ingressRule({ protocol: 'icmp', ...port(8, 22) })),
  'no groups': { given: [], says: [] },
})
