import check from '../../../electron/engine/checks/elbv2/multi-az'
import { checkCases, fails, passes } from '../../support/check-cases'
import { loadBalancer } from '../../support/facts/elbv2'

const balancer = loadBalancer()
const { zones } = balancer

// The list itself says it, of every load balancer: no case is unknown or not applicable.
checkCases(check, {
  'two zones': { given: [balancer], says: [passes(balancer, { zones })] },
  'one zone': {
    given: [loadBalancer({ kind: 'network', zones: ['eu-west-1a'] })],
    says: [fails(balancer, { zones: ['eu-west-1a'] }, 'It stands in one zone only.')],
  },
  'no load balancers': { given: [], says: [] },
})
