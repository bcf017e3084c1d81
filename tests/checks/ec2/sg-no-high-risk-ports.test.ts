import check from '../../../electron/engine/checks/ec2/sg-no-high-risk-ports'
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

checkCases(check, {
  'HTTPS only': passing([ingressRule()]),
  'a database': failing('Open to the internet: 3306.', [open(3306)]),
  'two by one range over IPv6': failing('Open to the internet: 5432, 5500.', [
    open(5432, 5500, { ipv4: [], ipv6: ['::/0'] }),
  ]),
  'two by two rules': failing('Open to the internet: 1433, 6379.', [open(6379), open(1433)]),
  'ports with checks of their own': passing([open(22), open(445), open(3389)]),
  'a database to one network': passing([open(3306, 3306, { ipv4: ['10.0.0.0/8'] })], []),
  'every port': failing('All database and legacy ports are open to the internet.', [open(0, 65_535)]),
  'no groups': { given: [], says: [] },
})
