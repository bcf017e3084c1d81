import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/guardduty/detector'
import { known } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { detector, threatDetection } from '../../../../support/facts/guardduty'
import { awsError } from '../../../../support/replay'

const list = 'guardduty:ListDetectors'
const get = 'guardduty:GetDetector'
const { id } = detector()
const feature = (Status: string, Name = 'EBS_MALWARE_PROTECTION') => ({ Features: [{ Name, Status }] })

it.each([
  [{ Status: 'ENABLED', ...feature('ENABLED') }, detector()],
  [{ Status: 'ENABLED', ...feature('DISABLED') }, detector({ scansDisks: false })],
  [{ Status: 'DISABLED' }, detector({ enabled: false, scansDisks: false })],
])('reads %o', async (answer, found) => {
  expect(await collectFrom(collector, { [list]: { DetectorIds: [id] }, [get]: answer })).toEqual([
    threatDetection({ detector: known(found) }),
  ])
})

it.each([
  [feature('ENABLED', 'S3_DATA_EVENTS'), true],
  [feature('DISABLED', 'S3_DATA_EVENTS'), false],
  [feature('ENABLED'), false],
  [{}, false],
])('with %o, looks at objects: %s', async (features, looks) => {
  const answers = { [list]: { DetectorIds: [id] }, [get]: { Status: 'ENABLED', ...features } }
  expect(await collectFrom(collector, answers)).toMatchObject([{ watchesObjects: known(looks) }])
})

it('finds the detector on a later page', async () => {
  const answers = { [list]: [{ DetectorIds: [], NextToken: 'more' }, { DetectorIds: [id] }] }
  expect(
    await collectFrom(collector, { ...answers, [get]: { Status: 'ENABLED', ...feature('ENABLED') } }),
  ).toEqual([threatDetection()])
})

it('says of each Region that it has none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [list]: { DetectorIds: [] } }, 'us-east-1')).toEqual([
    threatDetection({ region: 'us-east-1', detector: known(null) }),
  ])
  await expect(
    collectFrom(collector, { [list]: awsError('AccessDeniedException', 'no', 403) }),
  ).rejects.toMatchObject({ gap: { operation: list, region: 'eu-west-1', reason: 'denied' } })
})

it('leaves a detector open that it may not look at', async () => {
  const answers = { [list]: { DetectorIds: [id] }, [get]: awsError('AccessDeniedException', 'no', 403) }
  expect(await collectFrom(collector, answers)).toMatchObject([
    {
      region: 'eu-west-1',
      detector: { known: false, gap: { operation: get, reason: 'denied' } },
      watchesObjects: { known: false, gap: { operation: get, reason: 'denied' } },
    },
  ])
})
