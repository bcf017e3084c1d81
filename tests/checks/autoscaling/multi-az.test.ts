import check from '../../../electron/engine/checks/autoscaling/multi-az'
import { checkCases, doesNotApply, fails, passes } from '../../support/check-cases'
import { autoScalingGroup } from '../../support/facts/autoscaling'

const group = autoScalingGroup()
const { zones } = group
const one = ['eu-west-1a']

// The list itself says all, so no case is unknown here.
checkCases(check, {
  'two zones': { given: [group], says: [passes(group, { atRest: false, zones })] },
  'one zone': {
    given: [autoScalingGroup({ zones: one })],
    says: [fails(group, { atRest: false, zones: one }, 'All its instances stand in one zone.')],
  },
  'one zone and one instance': {
    given: [autoScalingGroup({ zones: one, desired: 1 })],
    says: [fails(group, { atRest: false, zones: one }, 'All its instances stand in one zone.')],
  },
  'at rest in one zone': {
    given: [autoScalingGroup({ zones: one, desired: 0 })],
    says: [doesNotApply(group, { atRest: true, zones: one }, 'The group is set to keep no instances.')],
  },
  'no groups': { given: [], says: [] },
})
