import { z } from 'zod'
import { known, unread, type Read } from '../../../../shared/domain/evidence'
import type { ReportedUser } from '../../../../shared/domain/inputs/iam'
import { reportRows } from './report-rows'

const flag = z.enum(['true', 'false']).transform((text) => text === 'true')

const userSchema = z.object({
  user: z.string(),
  arn: z.string(),
  password_enabled: flag,
  mfa_active: flag,
  access_key_1_active: flag,
  access_key_1_last_rotated: z.string(),
  access_key_2_active: flag,
  access_key_2_last_rotated: z.string(),
})

/**
 * The users of IAM's credential report, without its row for root, where several fields are `not_supported`. Throws where
 * a column that is needed is missing or says something new: a guess here would be a false verdict for every user.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
 */
export function parseCredentialReport(csv: string): readonly ReportedUser[] {
  return reportRows(csv)
    .filter(({ user }) => user !== '<root_account>')
    .map((row) => {
      const user = userSchema.parse(row)
      return {
        arn: user.arn,
        type: 'AWS::IAM::User',
        region: 'global',
        name: user.user,
        consolePassword: user.password_enabled,
        mfa: user.mfa_active,
        activeKeysRotated: [
          ...(user.access_key_1_active ? [rotated(user.access_key_1_last_rotated)] : []),
          ...(user.access_key_2_active ? [rotated(user.access_key_2_last_rotated)] : []),
        ],
      }
    })
}

/** `2026-01-02T03:04:05+00:00` in the form that Triad keeps. The report has no date of an active key in rare cases. */
function rotated(text: string): Read<string> {
  const time = Date.parse(text)
  return Number.isNaN(time)
    ? unread({
        operation: 'iam:GetCredentialReport',
        region: 'global',
        reason: 'unexpected',
        detail: `The report gives no date for an active access key, but "${text}".`,
      })
    : known(new Date(time).toISOString())
}
