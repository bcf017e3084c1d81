import {
  GetFindingsCommand,
  GuardDutyClient,
  paginateListFindings,
  type Finding,
} from '@aws-sdk/client-guardduty'
import type { Threat } from '../../../../shared/domain/inputs/guardduty'
import { allItems } from '../../aws/pages'
import { batches } from '../batches'
import { defineCollector, type Place } from '../define-collector'
import { listOperation, ownDetector } from './own-detector'

/** The administrator of an organization sees its members' findings too: those are judged where they are scanned. */
export default defineCollector({
  input: 'guardduty.threats',
  reach: 'regional',
  operations: [listOperation, 'guardduty:ListFindings', 'guardduty:GetFindings'],
  async collect(place) {
    const DetectorId = await ownDetector(place)
    if (DetectorId === undefined) return []
    const client = place.connect(GuardDutyClient)
    const ids = await allItems(
      paginateListFindings(
        { client, pageSize: most },
        {
          DetectorId,
          FindingCriteria: {
            Criterion: {
              accountId: { Equals: [place.account.id] },
              'service.archived': { Equals: ['false'] },
              severity: { GreaterThanOrEqual: high },
            },
          },
        },
      ),
      ({ NextToken }) => NextToken,
      ({ FindingIds }) => FindingIds,
    )
    const answers = await Promise.all(
      batches(ids, most).map((batch) =>
        client.send(new GetFindingsCommand({ DetectorId, FindingIds: [...batch] })),
      ),
    )
    return answers.flatMap(({ Findings = [] }) => Findings.flatMap((found) => toThreat(found, place) ?? []))
  },
})

/** AWS takes and gives no more at once. */
const most = 50
/** Where high begins; critical is from 9. */
const high = 7

/** What was archived or handed to another account since it was listed is left out. */
function toThreat(
  { AccountId, Arn: arn, Type: kind, Severity: severity = 0, CreatedAt: since, Resource, Service }: Finding,
  { account, region }: Place,
): Threat | undefined {
  if (arn === undefined || kind === undefined || since === undefined) return undefined
  if (AccountId !== account.id || Service?.Archived === true || severity < high) return undefined
  const affects = Resource?.ResourceType ?? null
  return { arn, type: 'AWS::GuardDuty::Finding', region, name: kind, kind, severity, since, affects }
}
