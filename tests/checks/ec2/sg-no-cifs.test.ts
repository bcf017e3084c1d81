import check from '../../../electron/engine/checks/ec2/sg-no-cifs'
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
  ingressRule({ ports: { from, to }, ...over })
const reason = 'Port 445 is open to the internet.'

checkCases(check, {
  'HTTPS only': passing([ingressRule()]),
  'the port': failing(reason, [open(445)]),
  'a range that holds it, over IPv6': failing(reason, [open(100, 500, { ipv4: [], ipv6: ['::/0'] })]),
  'the ports around it': passing([open(0, 444), open(446, 1000)]),
  'the same port over UDP': passing([open(445, 445, { protocol: 'udp' })]),
  'the port to one network': passing([open(445, 445, { ipv4: ['10.0.0.0/8'] })], []),
  'every protocol': failing(reason, [ingressRule({ protocol: '-1', ports: null })]),
  'no groups': { given: [], says: [] },
})
