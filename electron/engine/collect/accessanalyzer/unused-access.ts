import type { AnalyzerSummary, FindingSummaryV2 } from '@aws-sdk/client-accessanalyzer'
import { mapRead } from '../../../../shared/domain/evidence'
import type { UnusedAnalyzer } from '../../../../shared/domain/inputs/accessanalyzer'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'
import { findingsOf } from './findings-of'
import { listedAnalyzers } from './listed-analyzers'

export default defineCollector({
  input: 'accessanalyzer.unused-access',
  reach: 'regional',
  operations: ['accessanalyzer:ListAnalyzers', 'accessanalyzer:ListFindingsV2'],
  actions: {
    'accessanalyzer:ListAnalyzers': ['access-analyzer:ListAnalyzers'],
    'accessanalyzer:ListFindingsV2': ['access-analyzer:ListFindings'],
  },
  async collect(place) {
    const listed = await listedAnalyzers(place)
    const ofUnused = listed.filter(
      ({ type }) => type === 'ACCOUNT_UNUSED_ACCESS' || type === 'ORGANIZATION_UNUSED_ACCESS',
    )
    const analyzers = await Promise.all(ofUnused.flatMap((analyzer) => describe(place, analyzer) ?? []))
    return [{ region: place.region, analyzers }]
  },
})

function describe(place: Place, { arn, name, status }: AnalyzerSummary): Promise<UnusedAnalyzer> | undefined {
  if (arn === undefined || name === undefined) return undefined
  return read(findingsOf(place, arn, { status: { eq: ['ACTIVE'] } })).then((answer) => ({
    name,
    active: status === 'ACTIVE',
    oldest: mapRead(answer, (findings) => oldestOf(findings ?? [])),
  }))
}

const oldestOf = (findings: readonly FindingSummaryV2[]): string | null =>
  findings
    .flatMap(({ createdAt }) => createdAt?.toISOString() ?? [])
    .sort()
    .at(0) ?? null
