import {
  GetDetectorCommand,
  GuardDutyClient,
  paginateListDetectors,
  type DetectorFeatureResult,
  type GetDetectorResponse,
} from '@aws-sdk/client-guardduty'
import { known, mapRead } from '../../../../shared/domain/evidence'
import type { Detector } from '../../../../shared/domain/inputs/guardduty'
import { allItems } from '../../aws/pages'
import { defineCollector } from '../define-collector'
import { read } from '../read'

export default defineCollector({
  input: 'guardduty.detector',
  reach: 'regional',
  operations: ['guardduty:ListDetectors', 'guardduty:GetDetector'],
  async collect({ connect, region }) {
    const guardduty = connect(GuardDutyClient)
    const [id] = await allItems(
      paginateListDetectors({ client: guardduty }, {}),
      ({ NextToken }) => NextToken,
      ({ DetectorIds }) => DetectorIds,
    )
    if (id === undefined) return [{ region, detector: known(null), watchesObjects: known(false) }]
    const answer = await read(guardduty.send(new GetDetectorCommand({ DetectorId: id })))
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
