import {
  AccessAnalyzerClient,
  paginateListFindingsV2,
  type Criterion,
  type FindingSummaryV2,
} from '@aws-sdk/client-accessanalyzer'
import { allItems } from '../../aws/pages'
import type { Place } from '../define-collector'

/**
 * What an analyzer found in this account. One of an organization sees the other accounts too: those are judged when they
 * are scanned.
 */
export const findingsOf = (
  { connect, account }: Place,
  analyzerArn: string,
  filter: Readonly<Record<string, Criterion>> = {},
): Promise<readonly FindingSummaryV2[]> =>
  allItems(
    paginateListFindingsV2(
      { client: connect(AccessAnalyzerClient), pageSize: 100 },
      { analyzerArn, filter: { resourceOwnerAccount: { eq: [account.id] }, ...filter } },
    ),
    ({ nextToken }) => nextToken,
    ({ findings }) => findings,
  )
