import check from '../../../electron/engine/checks/ec2/sg-no-admin-ports-ipv6'
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
const open = (from: number, to = from, over: Partial<IngressRule> = {}) =>
  ingressRule({ ports: { from, to }, ipv4: [], ipv6: ['::/0'], ...over })

checkCases(check, {
  'HTTPS only': passing([open(443)]),
  'no rules': passing([]),
  'SSH from one network': passing([open(22, 22, { ipv6: ['2001:db8::/32'] })], []),
  'SSH from anywhere over IPv4 only': passing([ingressRule({ ports: { from: 22, to: 22 } })], []),
  'SSH from anywhere': failing('SSH (22) open to ::/0.', [open(22)]),
  'a range that holds it': failing('RDP (3389) open to ::/0.', [open(3000, 4000)]),
  'the ports around it': passing([open(0, 21), open(23, 3388), open(3390)]),
  'every protocol': failing('SSH (22) and RDP (3389) open to ::/0.', [
    open(0, 0, { protocol: '-1', ports: null }),
  ]),
  'ping from anywhere': passing([open(8, 22, { protocol: 'icmpv6' })]),
  'no groups': { given: [], says: [] },
})
