import check from '../../../electron/engine/checks/config/recorder-all-resources'
import { known, unread } from '../../../shared/domain/evidence'
import type { Recorder, RecorderState } from '../../../shared/domain/inputs/config'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { account, denied } from '../../support/facts/about'
import { recorder, recorderState, recording } from '../../support/facts/config'

const inIreland = { ...account, region: 'eu-west-1' }
const inVirginia = { ...account, region: 'us-east-1' }
const gap = denied('configservice:DescribeConfigurationRecorderStatus')
const evidence = (over: Partial<Recorder> = {}, state: Partial<RecorderState> = {}) => ({
  recorder: recorder(over),
  state: recorderState(state),
})
const withoutAccess = { leavesOut: ['AWS::EC2::Volume', 'AWS::IAM::User'] }
const noGlobalTypes = 'No Region that could be read records the global types, such as IAM users.'

// Never not applicable by itself: what AWS does not offer in a Region is not in the list.
checkCases(check, {
  'one that records everything': { given: [recording()], says: [passes(inIreland, evidence())] },
  'global types in one Region only, which is enough': {
    given: [recording(), recording({ region: 'us-east-1', recorder: recorder({ globalTypes: false }) })],
    says: [passes(inIreland, evidence()), passes(inVirginia, evidence({ globalTypes: false }))],
  },
  'global types nowhere': {
    given: [recording({ recorder: recorder({ globalTypes: false }) })],
    says: [passes(inIreland, evidence({ globalTypes: false }), noGlobalTypes)],
  },
  'one with an exclusion list': {
    given: [recording({ recorder: recorder({ ...withoutAccess, globalTypes: false }) })],
    says: [
      passes(
        inIreland,
        evidence({ ...withoutAccess, globalTypes: false }),
        `It leaves out AWS::EC2::Volume, AWS::IAM::User. ${noGlobalTypes}`,
      ),
    ],
  },
  'none at all': {
    given: [recording({ recorder: null, state: known(null) })],
    says: [fails(inIreland, { recorder: null, state: null }, 'AWS Config is not set up in this Region.')],
  },
  'one of some types': {
    given: [recording({ recorder: recorder({ allTypes: false }) })],
    says: [fails(inIreland, evidence({ allTypes: false }), 'Its recorder keeps some resource types only.')],
  },
  'one that is stopped': {
    given: [recording({ state: known(recorderState({ recording: false })) })],
    says: [fails(inIreland, evidence({}, { recording: false }), 'Its recorder is stopped.')],
  },
  'one that is failing': {
    given: [recording({ state: known(recorderState({ failing: true })) })],
    says: [fails(inIreland, evidence({}, { failing: true }), 'Its recorder is failing.')],
  },
  'one whose state may not be read': {
    given: [recording({ state: unread(gap) })],
    says: [isUnknown(inIreland, { recorder: recorder() }, gap)],
  },
  'one of some types whose state may not be read': {
    given: [recording({ recorder: recorder({ allTypes: false }), state: unread(gap) })],
    says: [
      fails(
        inIreland,
        { recorder: recorder({ allTypes: false }) },
        'Its recorder keeps some resource types only.',
      ),
    ],
  },
})
