// Long: every odd cell of the report.
import { describe, expect, it } from 'vitest'
import { createCredentialReport } from '../../../../../electron/engine/collect/iam/credential-report'
import { parseCredentialReport } from '../../../../../electron/engine/collect/iam/parse-credential-report'
import { createReportText } from '../../../../../electron/engine/collect/iam/report-text'
import { placeFor } from '../../../../support/collecting'
import { reportedUser } from '../../../../support/facts/iam'
import { awsError } from '../../../../support/replay'

const columns = [
  ['user', 'ada'],
  ['arn', 'arn:aws:iam::111122223333:user/ada'],
  ['user_creation_time', '2024-02-29T10:00:00+00:00'],
  ['password_enabled', 'true'],
  ['password_last_used', 'no_information'],
  ['password_last_changed', '2026-01-01T00:00:00+00:00'],
  ['password_next_rotation', 'N/A'],
  ['mfa_active', 'true'],
  ['access_key_1_active', 'true'],
  ['access_key_1_last_rotated', '2026-11-01T02:00:00+02:00'],
  ['access_key_1_last_used_date', 'N/A'],
  ['access_key_2_active', 'false'],
  ['access_key_2_last_rotated', 'N/A'],
] as const
const names = columns.map(([name]) => name)

const row = (over: Readonly<Record<string, string>> = {}): string =>
  columns.map(([name, value]) => over[name] ?? value).join(',')
const report = (...rows: readonly string[]): string => [names.join(','), ...rows].join('\n')

const root = row({
  user: '<root_account>',
  arn: 'arn:aws:iam::111122223333:root',
  password_enabled: 'not_supported',
  mfa_active: 'false',
})

describe('parsing', () => {
  it('leaves the row for root out, and knows the words that stand for no value', () => {
    expect(parseCredentialReport(report(root, row()))).toEqual([reportedUser()])
  })
  it('reads users without password, MFA and keys', () => {
    const none = row({
      password_enabled: 'false',
      mfa_active: 'false',
      access_key_1_active: 'false',
      access_key_1_last_rotated: 'N/A',
    })
    expect(parseCredentialReport(report(none))).toEqual([
      reportedUser({ consolePassword: false, mfa: false, activeKeysRotated: [] }),
    ])
  })
  it('ignores the dates of inactive keys, and keeps the second key', () => {
    const second = row({
      access_key_1_active: 'false',
      access_key_2_active: 'true',
      access_key_2_last_rotated: '2026-03-04T05:06:07+00:00',
    })
    expect(parseCredentialReport(report(second))).toEqual([
      reportedUser({ activeKeysRotated: [{ known: true, value: '2026-03-04T05:06:07.000Z' }] }),
    ])
  })
  it('does not guess the age of an active key without a date', () => {
    const [user] = parseCredentialReport(report(row({ access_key_1_last_rotated: 'N/A' })))
    expect(user?.activeKeysRotated).toEqual([
      {
        known: false,
        gap: {
          operation: 'iam:GetCredentialReport',
          region: 'global',
          reason: 'unexpected',
          detail: 'The report gives no date for an active access key, but "N/A".',
        },
      },
    ])
  })
  it.each([
    ['quoted', '"o,malley"', '"arn:aws:iam::111122223333:user/o,malley"', 'user/o,malley'],
    ['not quoted', 'o,malley', 'arn:aws:iam::111122223333:user/o,malley', 'user/o,malley'],
    ['in a path', 'o,malley', 'arn:aws:iam::111122223333:user/a,b"c/o,malley', 'user/a,b"c/o,malley'],
  ])('lets no comma in a name shift the columns: %s', (_what, user, arn, path) => {
    const odd = row({ user, arn, mfa_active: 'false' })
    expect(parseCredentialReport(report(odd, row()))).toEqual([
      reportedUser({ name: 'o,malley', arn: `arn:aws:iam::111122223333:${path}`, mfa: false }),
      reportedUser(),
    ])
  })
  it.each([
    ['a column is missing', `user,arn\nada,arn:aws:iam::111122223333:user/ada`],
    ['a flag says something new', report(row({ mfa_active: 'maybe' }))],
    ['a row has too few fields', `${report()}\nada,arn:aws:iam::111122223333:user/ada`],
    ['a quote is never closed', report(row({ user: '"ada' }), row({ user: 'eve"' }))],
    ['it begins with other columns', 'arn,user\n'],
  ])('throws where %s', (_what, csv) => {
    expect(() => parseCredentialReport(csv)).toThrow()
  })
  it('reads a report without users', () => {
    expect(parseCredentialReport(report(root))).toEqual([])
  })
})

describe('collecting', () => {
  const run = (
    generated: readonly (object | Error)[],
    content: object = { Content: bytes(report(row())) },
  ) => {
    const waits: number[] = []
    const collector = createCredentialReport(
      createReportText((milliseconds) => {
        waits.push(milliseconds)
        return Promise.resolve()
      }),
    )
    const { place, asked } = placeFor(
      [collector],
      { 'iam:GenerateCredentialReport': generated, 'iam:GetCredentialReport': content },
      'global',
    )
    return { end: collector.collect(place), waits, asked }
  }
  const bytes = (text: string) => new TextEncoder().encode(text)

  it('takes the report that is ready', async () => {
    const { end, waits, asked } = run([{ State: 'COMPLETE' }])
    expect([await end, waits, asked.map(({ operation }) => operation)]).toEqual([
      [reportedUser()],
      [],
      ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'],
    ])
  })
  it('waits for one that is being made', async () => {
    const { end, waits } = run([{ State: 'STARTED' }, { State: 'INPROGRESS' }, { State: 'COMPLETE' }])
    expect([await end, waits]).toEqual([[reportedUser()], [2000, 2000]])
  })
  it('gives up on one that never is', async () => {
    const { end, waits } = run(Array.from({ length: 30 }, () => ({ State: 'INPROGRESS' })))
    await expect(end).rejects.toMatchObject({
      gap: {
        operation: 'iam:GenerateCredentialReport',
        region: 'global',
        reason: 'timed-out',
        detail: 'TimeoutError: AWS had not made the report after 30 attempts.',
      },
    })
    expect(waits).toHaveLength(29)
  })
  it('throws either refusal', async () => {
    const denied = awsError('AccessDenied', 'no', 403)
    await expect(run([denied]).end).rejects.toMatchObject({
      gap: { operation: 'iam:GenerateCredentialReport', reason: 'denied' },
    })
    await expect(run([{ State: 'COMPLETE' }], denied).end).rejects.toMatchObject({
      gap: { operation: 'iam:GetCredentialReport', reason: 'denied' },
    })
  })
})
