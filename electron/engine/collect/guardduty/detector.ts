import {
  GetDetectorCommand,
  GuardDutyClient,
  type DetectorFeatureResult,
  type GetDetectorResponse,
} from '@aws-sdk/client-guardduty'
import { known, mapRead } from '../../../../shared/domain/evidence'
import type { Detector } from '../../../../shared/domain/inputs/guardduty'
import { defineCollector } from '../define-collector'
import { read } from '../read'
import { listOperation, ownDetector } from './own-detector'

export default defineCollector({
  input: 'guardduty.detector',
  reach: 'regional',
  operations: [listOperation, 'guardduty:GetDetector'],
  async collect(place) {
    const { connect, region } = place
    const id = await ownDetector(place)
    if (id === undefined) return [{ region, detector: known(null), watchesObjects: known(false) }]
    const answer = await read(connect(GuardDutyClient).send(new GetDetectorCommand({ DetectorId: id })))
    return [
      {
        region,
        detector: mapRead(answer, (found) => found && toDetector(id, found)),
        watchesObjects: mapRead(answer, (found) => found !== null && isOn('S3_DATA_EVENTS', found)),
      },
    ]
  },
})

const toDetector = (id: string, answer: GetDetectorResponse): Detector => ({
  id,
  enabled: answer.Status === 'ENABLED',
  scansDisks: isOn('EBS_MALWARE_PROTECTION', answer),
})

/** A feature that AWS does not name is one that is not on. */
const isOn = (feature: DetectorFeatureResult, { Features = [] }: GetDetectorResponse): boolean =>
  Features.some(({ Name, Status }) => Name === feature && Status === 'ENABLED')
