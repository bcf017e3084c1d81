import { changeAnswers, failWith } from '../../aws/tape-edits'
import { changeReport, type ReportRow } from '../credential-report'
import type { Edit } from './edit'

const user =
  (name: string, was: (row: ReportRow) => ReportRow): Edit =>
  (tape) =>
    changeReport(tape, (row) => (row['user'] === name ? was(row) : row))

export const userWithoutMfa = (name: string): Edit => user(name, (row) => ({ ...row, mfa_active: 'false' }))

/** Signs in to the console with a password and nothing else. */
export const userWithPassword = (name: string): Edit =>
  user(name, (row) => ({ ...row, password_enabled: 'true', mfa_active: 'false' }))

/** Figures of the account's summary, such as `AccountMFAEnabled`, which is about root. */
export const summary =
  (figures: Readonly<Record<string, number>>): Edit =>
  (tape) =>
    changeAnswers(tape, { operation: 'iam:GetAccountSummary' }, (output) => ({
      ...output,
      SummaryMap: { ...(output['SummaryMap'] as object), ...figures },
    }))

export const noPasswordPolicy: Edit = (tape) =>
  failWith(
    tape,
    { operation: 'iam:GetAccountPasswordPolicy' },
    { name: 'NoSuchEntityException', message: 'The Password Policy cannot be found.', status: 404 },
  )
