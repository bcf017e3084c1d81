import { known, unread, type Read } from '../../../../shared/domain/evidence'
import { reportRows } from './report-rows'

const columns = ['password_last_used', 'access_key_1_last_used_date', 'access_key_2_last_used_date'] as const
/** What IAM writes where there is no use to tell of. */
const never = new Set(['N/A', 'no_information'])

/**
 * When root last signed in or used a key, by its row of IAM's credential report: the latest of three dates; `null` for
 * never. Unread where the row, or one of the three, is missing or says something new.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
 */
export function parseRootUse(csv: string): Read<string | null> {
  const root = reportRows(csv).find(({ user }) => user === '<root_account>')
  if (root === undefined) return unanswered('The report has no row for root.')
  const texts = columns.map((column) => root[column] ?? '').filter((text) => !never.has(text))
  const odd = texts.find((text) => Number.isNaN(Date.parse(text)))
  if (odd !== undefined) return unanswered(`The report gives no date for a use of root, but "${odd}".`)
  const latest = Math.max(...texts.map((text) => Date.parse(text)))
  return known(texts.length === 0 ? null : new Date(latest).toISOString())
}

const unanswered = (detail: string): Read<never> =>
  unread({ operation: 'iam:GetCredentialReport', region: 'global', reason: 'unexpected', detail })
