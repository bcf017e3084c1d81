import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/config/recorder'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { recorder, recorderState, recording } from '../../../../support/facts/config'
import { awsError } from '../../../../support/replay'

const list = 'configservice:DescribeConfigurationRecorders'
const ask = 'configservice:DescribeConfigurationRecorderStatus'
const answers = (recordingGroup: object, status: object = { recording: true, lastStatus: 'Success' }) => ({
  [list]: { ConfigurationRecorders: [{ name: 'default', recordingGroup }] },
  [ask]: { ConfigurationRecordersStatus: [status] },
})
const allBut = (...resourceTypes: readonly string[]) => ({
  allSupported: false,
  recordingStrategy: { useOnly: 'EXCLUSION_BY_RESOURCE_TYPES' },
  exclusionByResourceTypes: { resourceTypes },
})

// AWS Config has no pages here: an account has one recorder of its own a Region.
it.each([
  [{ allSupported: true, includeGlobalResourceTypes: true }, recorder()],
  [{ allSupported: true }, recorder({ globalTypes: false })],
  [{ resourceTypes: ['AWS::EC2::Volume'] }, recorder({ allTypes: false, globalTypes: false })],
  [allBut('AWS::EC2::Volume'), recorder({ leavesOut: ['AWS::EC2::Volume'] })],
  [
    allBut('AWS::IAM::User', 'AWS::EC2::Volume'),
    recorder({ globalTypes: false, leavesOut: ['AWS::EC2::Volume', 'AWS::IAM::User'] }),
  ],
])('reads the recording group %o', async (group, found) => {
  expect(await collectFrom(collector, answers(group))).toEqual([recording({ recorder: found })])
})

it.each([
  [{ recording: true, lastStatus: 'Pending' }, recorderState()],
  [{ recording: false, lastStatus: 'Success' }, recorderState({ recording: false })],
  [{ recording: true, lastStatus: 'Failure' }, recorderState({ failing: true })],
  [{}, recorderState({ recording: false })],
])('reads the state %o', async (state, found) => {
  const group = { allSupported: true, includeGlobalResourceTypes: true }
  expect(await collectFrom(collector, answers(group, state))).toEqual([recording({ state: known(found) })])
})

it('says of each Region that it has none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: { ConfigurationRecorders: [] } }, 'us-east-1')).toEqual([
    recording({ region: 'us-east-1', recorder: null, state: known(null) }),
  ])
  await expect(
    collectFrom(collector, { [list]: awsError('AccessDeniedException', 'no', 400) }),
  ).rejects.toMatchObject({ gap: { operation: list, region: 'eu-west-1', reason: 'denied' } })
})

it('leaves a state open that it may not read', async () => {
  const refused = { ...answers({ allSupported: true }), [ask]: awsError('AccessDeniedException', 'no', 400) }
  expect(await collectFrom(collector, refused)).toMatchObject([
    { recorder: { allTypes: true }, state: { known: false, gap: { operation: ask, reason: 'denied' } } },
  ])
})
