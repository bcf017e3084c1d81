import {
  AccessAnalyzerClient,
  paginateListFindingsV2,
  type AnalyzerSummary,
  type FindingSummaryV2,
} from '@aws-sdk/client-accessanalyzer'
import { mapRead } from '../../../../shared/domain/evidence'
import type { UnusedAnalyzer } from '../../../../shared/domain/inputs/accessanalyzer'
import { allItems } from '../../aws/pages'
import { defineCollector, type Place } from '../define-collector'
import { read } from '../read'
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
  return read(openFindings(place, arn)).then((answer) => ({
    name,
    active: status === 'ACTIVE',
    oldest: mapRead(answer, (findings) => oldestOf(findings ?? [])),
  }))
}

/** An analyzer of an organization sees the other accounts too: those are judged when they are scanned. */
const openFindings = (
  { connect, account }: Place,
  analyzerArn: string,
): Promise<readonly FindingSummaryV2[]> =>
  allItems(
    paginateListFindingsV2(
      { client: connect(AccessAnalyzerClient), pageSize: 100 },
      { analyzerArn, filter: { resourceOwnerAccount: { eq: [account.id] }, status: { eq: ['ACTIVE'] } } },
    ),
    ({ nextToken }) => nextToken,
    ({ findings }) => findings,
  )

const oldestOf = (findings: readonly FindingSummaryV2[]): string | null =>
  findings
    .flatMap(({ createdAt }) => createdAt?.toISOString() ?? [])
    .sort()
    .at(0) ?? null
