import type { AnalyzerSummary, FindingSummaryV2 } from '@aws-sdk/client-accessanalyzer'
import { mapRead } from '../../../../shared/domain/evidence'
import type { Analyzer, OutsideAccess } from '../../../../shared/domain/inputs/accessanalyzer'
import { nameInArn } from '../../name-in-arn'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'
import { findingsOf } from './findings-of'
import { listedAnalyzers } from './listed-analyzers'

export default defineCollector({
  input: 'accessanalyzer.analyzers',
  reach: 'regional',
  operations: ['accessanalyzer:ListAnalyzers', 'accessanalyzer:ListFindingsV2'],
  actions: {
    'accessanalyzer:ListAnalyzers': ['access-analyzer:ListAnalyzers'],
    'accessanalyzer:ListFindingsV2': ['access-analyzer:ListFindings'],
  },
  async collect(place) {
    const listed = await listedAnalyzers(place)
    const looksOutside = listed.filter(({ type }) => type === 'ACCOUNT' || type === 'ORGANIZATION')
    const analyzers = await Promise.all(looksOutside.flatMap((analyzer) => describe(place, analyzer) ?? []))
    return [{ region: place.region, analyzers }]
  },
})

function describe(place: Place, { arn, name, status }: AnalyzerSummary): Promise<Analyzer> | undefined {
  if (arn === undefined || name === undefined) return undefined
  return read(findingsOf(place, arn)).then((answer) => ({
    name,
    active: status === 'ACTIVE',
    findings: mapRead(answer, (findings) =>
      (findings ?? []).flatMap((finding) => toOutsideAccess(finding, place) ?? []),
    ),
  }))
}

const statuses = { ACTIVE: 'active', ARCHIVED: 'archived', RESOLVED: 'resolved' } as const

/** Every Region's analyzer tells of IAM's roles, which live in no Region. */
function toOutsideAccess(
  { resource: arn, resourceType: type, status, error }: FindingSummaryV2,
  { region }: Place,
): OutsideAccess | undefined {
  if (arn === undefined || type === undefined || status === undefined) return undefined
  return {
    arn,
    type,
    region: type.startsWith('AWS::IAM::') ? 'global' : region,
    name: nameInArn(arn),
    status: statuses[status],
    error: error ?? null,
  }
}
