import check from '../../../electron/engine/checks/ec2/default-sg-closed'
import { checkCases, fails, passes } from '../../support/check-cases'
import { ingressRule, securityGroup } from '../../support/facts/ec2'

const closed = securityGroup({ name: 'default', ingress: [] })
const rules = (inboundRules: number, outboundRules: number) => ({ inboundRules, outboundRules })

checkCases(check, {
  'without rules': { given: [closed], says: [passes(closed, rules(0, 0))] },
  'as AWS makes it': {
    given: [{ ...closed, ingress: [ingressRule({ protocol: '-1', ports: null, ipv4: [] })], egressRules: 1 }],
    says: [fails(closed, rules(1, 1), 'It has 1 inbound and 1 outbound rules.')],
  },
  'outbound rules only': {
    given: [{ ...closed, egressRules: 1 }],
    says: [fails(closed, rules(0, 1), 'It has 0 inbound and 1 outbound rules.')],
  },
  'a group of another name': { given: [securityGroup({ name: 'defaults' })], says: [] },
  'no groups': { given: [], says: [] },
})
