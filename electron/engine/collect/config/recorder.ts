import {
  ConfigServiceClient,
  DescribeConfigurationRecordersCommand,
  DescribeConfigurationRecorderStatusCommand,
  type ConfigurationRecorder,
  type ConfigurationRecorderStatus,
} from '@aws-sdk/client-config-service'
import { known, mapRead } from '../../../../shared/domain/evidence'
import type { Recorder, RecorderState } from '../../../../shared/domain/inputs/config'
import { defineCollector } from '../define-collector'
import { read } from '../read'

/** Asked without a name, AWS tells of the account's own recorder and leaves out those that its services keep. */
export default defineCollector({
  input: 'config.recorder',
  reach: 'regional',
  operations: [
    'configservice:DescribeConfigurationRecorders',
    'configservice:DescribeConfigurationRecorderStatus',
  ],
  actions: {
    'configservice:DescribeConfigurationRecorders': ['config:DescribeConfigurationRecorders'],
    'configservice:DescribeConfigurationRecorderStatus': ['config:DescribeConfigurationRecorderStatus'],
  },
  async collect({ connect, region }) {
    const config = connect(ConfigServiceClient)
    const { ConfigurationRecorders: [found] = [] } = await config.send(
      new DescribeConfigurationRecordersCommand({}),
    )
    if (found === undefined) return [{ region, recorder: null, state: known(null) }]
    const answer = await read(config.send(new DescribeConfigurationRecorderStatusCommand({})))
    const state = mapRead(answer, (states) => toState(states?.ConfigurationRecordersStatus?.[0]))
    return [{ region, recorder: toRecorder(found), state }]
  },
})

/** IAM's four types are the ones that `includeGlobalResourceTypes` switches. */
const globalTypes = ['AWS::IAM::Group', 'AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::IAM::User']

function toRecorder({ name = 'default', recordingGroup = {} }: ConfigurationRecorder): Recorder {
  const { allSupported, includeGlobalResourceTypes, recordingStrategy, exclusionByResourceTypes } =
    recordingGroup
  const isAllBut = recordingStrategy?.useOnly === 'EXCLUSION_BY_RESOURCE_TYPES'
  const leavesOut: readonly string[] = isAllBut ? (exclusionByResourceTypes?.resourceTypes ?? []) : []
  return {
    name,
    allTypes: isAllBut || allSupported === true,
    globalTypes: isAllBut
      ? globalTypes.every((type) => !leavesOut.includes(type))
      : includeGlobalResourceTypes === true,
    leavesOut: leavesOut.toSorted(),
  }
}

const toState = ({ recording, lastStatus }: ConfigurationRecorderStatus = {}): RecorderState => ({
  recording: recording === true,
  failing: lastStatus === 'Failure',
})
