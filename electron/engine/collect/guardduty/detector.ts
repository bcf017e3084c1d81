import {
  GetDetectorCommand,
  GuardDutyClient,
  paginateListDetectors,
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
    if (id === undefined) return [{ region, detector: known(null) }]
    const answer = await read(guardduty.send(new GetDetectorCommand({ DetectorId: id })))
    return [{ region, detector: mapRead(answer, (found) => found && toDetector(id, found)) }]
  },
})

const toDetector = (id: string, { Status, Features = [] }: GetDetectorResponse): Detector => ({
  id,
  enabled: Status === 'ENABLED',
  scansDisks: Features.some(
    (feature) => feature.Name === 'EBS_MALWARE_PROTECTION' && feature.Status === 'ENABLED',
  ),
})
