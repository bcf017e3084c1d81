import { known, unread, type Read } from '../../../../shared/domain/evidence'
import type { CredentialUse } from '../../../../shared/domain/inputs/iam'
import { reportRows, type Row } from './report-rows'

const credentials = [
  {
    name: 'password',
    on: 'password_enabled',
    used: 'password_last_used',
    changed: 'password_last_changed',
  },
  {
    name: 'first access key',
    on: 'access_key_1_active',
    used: 'access_key_1_last_used_date',
    changed: 'access_key_1_last_rotated',
  },
  {
    name: 'second access key',
    on: 'access_key_2_active',
    used: 'access_key_2_last_used_date',
    changed: 'access_key_2_last_rotated',
  },
] as const
/** What IAM writes where there is no use to tell of. */
const never = new Set(['N/A', 'no_information'])

/**
 * The credentials that work of each IAM user and when they were last used, by IAM's credential report; its row for root
 * is left out. Throws where the report does not say whether a credential works.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
 */
export const parseCredentialUses = (csv: string): readonly CredentialUse[] =>
  reportRows(csv)
    .filter(({ user }) => user !== '<root_account>')
    .map((row) => ({
      arn: row['arn'] ?? '',
      type: 'AWS::IAM::User',
      region: 'global',
      name: row['user'] ?? '',
      credentials: credentials
        .filter(({ on }) => isOn(row, on))
        .map(({ name, used, changed }) => ({
          name,
          lastUsed: never.has(row[used] ?? '') ? known(null) : date(row, used),
          changed: date(row, changed),
        })),
    }))

function isOn(row: Row, column: string): boolean {
  const text = row[column]
  if (text !== 'true' && text !== 'false')
    throw new Error(`The credential report says "${text ?? ''}" for ${column}.`)
  return text === 'true'
}

function date(row: Row, column: string): Read<string> {
  const text = row[column] ?? ''
  const time = Date.parse(text)
  return Number.isNaN(time)
    ? unread({
        operation: 'iam:GetCredentialReport',
        region: 'global',
        reason: 'unexpected',
        detail: `The report gives no date for ${column}, but "${text}".`,
      })
    : known(new Date(time).toISOString())
}
