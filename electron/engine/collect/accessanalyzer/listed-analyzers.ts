import {
  AccessAnalyzerClient,
  paginateListAnalyzers,
  type AnalyzerSummary,
} from '@aws-sdk/client-accessanalyzer'
import { allItems } from '../../aws/pages'
import { askedOnce } from '../asked-once'

/** The analyzers of one Region, whatever they look for: two lists are made of them. */
export const listedAnalyzers = askedOnce<readonly [], readonly AnalyzerSummary[]>(
  ({ region }) => region,
  ({ connect }) =>
    allItems(
      paginateListAnalyzers({ client: connect(AccessAnalyzerClient), pageSize: 100 }, {}),
      ({ nextToken }) => nextToken,
      ({ analyzers }) => analyzers,
    ),
)
