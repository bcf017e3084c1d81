import check from '../../../electron/engine/checks/ec2/sg-no-all-ports'
import type { IngressRule } from '../../../shared/domain/inputs/ec2'
import { checkCases, fails, passes } from '../../support/check-cases'
import { ingressRule, securityGroup } from '../../support/facts/ec2'

const web = securityGroup()
/** Which rules count as open to the internet is told apart from the rule itself. */
const given = (rules: readonly IngressRule[], open: readonly IngressRule[]) => ({
  group: securityGroup({ ingress: rules }),
  evidence: { openToInternet: open.map(({ protocol, ports }) => ({ protocol, ports })) },
})
const passing = (rules: readonly IngressRule[], open = rules) => {
  const { group, evidence } = given(rules, open)
  return { given: [group], says: [passes(web, evidence)] }
}
const failing = (reason: string, rules: readonly IngressRule[], open = rules) => {
  const { group, evidence } = given(rules, open)
  return { given: [group], says: [fails(web, evidence, reason)] }
}
const open = (from: number, to: number, over: Partial<IngressRule> = {}) =>
  ingressRule({ ports: { from, to }, ...over })
const reason = 'Every port is open to the internet.'

checkCases(check, {
  'HTTPS only': passing([ingressRule()]),
  'every protocol': failing(reason, [ingressRule({ protocol: '-1', ports: null })]),
  'every TCP port from 0': failing(reason, [open(0, 65_535)]),
  'every TCP port from 1': failing(reason, [open(1, 65_535)]),
  'all but the first': passing([open(2, 65_535)]),
  'all but the last': passing([open(0, 65_534)]),
  'every UDP port over IPv6': failing(reason, [
    open(0, 65_535, { protocol: 'udp', ipv4: [], ipv6: ['::/0'] }),
  ]),
  'every port to one network': passing([open(0, 65_535, { ipv4: ['10.0.0.0/8'] })], []),
  'every type of ICMP': passing([ingressRule({ protocol: 'icmp', ports: null })]),
  'no groups': { given: [], says: [] },
})
