import { expect, it } from 'vitest'
import { createCredentialUses } from '../../../../../electron/engine/collect/iam/credential-uses'
import { createReportText } from '../../../../../electron/engine/collect/iam/report-text'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { credentialUse } from '../../../../support/facts/iam'
import { awsError } from '../../../../support/replay'

const columns = {
  user: 'ada',
  arn: 'arn:aws:iam::111122223333:user/ada',
  password_enabled: 'true',
  password_last_used: '2026-11-20T02:00:00+02:00',
  password_last_changed: '2026-01-02T03:04:05+00:00',
  access_key_1_active: 'false',
  access_key_1_last_rotated: 'N/A',
  access_key_1_last_used_date: 'N/A',
  access_key_2_active: 'false',
  access_key_2_last_rotated: 'N/A',
  access_key_2_last_used_date: 'N/A',
}
const row = (over: Partial<typeof columns> = {}) => Object.values({ ...columns, ...over }).join(',')
const header = Object.keys(columns).join(',')
const text = createReportText(() => Promise.reject(new Error('There is nothing to wait for.')))
const found = (...lines: readonly string[]) =>
  collectFrom(
    createCredentialUses(text),
    {
      'iam:GenerateCredentialReport': { State: 'COMPLETE' },
      'iam:GetCredentialReport': { Content: new TextEncoder().encode(lines.join('\n')) },
    },
    'global',
  )
const odd = (detail: string) =>
  unread({ operation: 'iam:GetCredentialReport', region: 'global', reason: 'unexpected', detail })

it('reads a password in use, and leaves root out', async () => {
  const root = row({ user: '<root_account>', password_enabled: 'not_supported' })
  expect(await found(header, root, row())).toEqual([credentialUse()])
})

it('leaves out what is switched off', async () => {
  expect(await found(header, row({ password_enabled: 'false' }))).toEqual([
    credentialUse({ credentials: [] }),
  ])
})

it.each(['N/A', 'no_information'])('takes %s for never used', async (password_last_used) => {
  expect(await found(header, row({ password_last_used }))).toEqual([
    credentialUse({
      credentials: [{ name: 'password', lastUsed: known(null), changed: known('2026-01-02T03:04:05.000Z') }],
    }),
  ])
})

it('reads both keys, and does not guess a date', async () => {
  const keys = row({
    password_enabled: 'false',
    access_key_1_active: 'true',
    access_key_1_last_used_date: 'lately',
    access_key_1_last_rotated: '2026-03-04T05:06:07+00:00',
    access_key_2_active: 'true',
  })
  expect(await found(header, keys)).toEqual([
    credentialUse({
      credentials: [
        {
          name: 'first access key',
          lastUsed: odd('The report gives no date for access_key_1_last_used_date, but "lately".'),
          changed: known('2026-03-04T05:06:07.000Z'),
        },
        {
          name: 'second access key',
          lastUsed: known(null),
          changed: odd('The report gives no date for access_key_2_last_rotated, but "N/A".'),
        },
      ],
    }),
  ])
})

it('throws where the report does not say whether a credential works', async () => {
  await expect(found(header, row({ access_key_1_active: 'perhaps' }))).rejects.toThrow(
    'The credential report says "perhaps" for access_key_1_active.',
  )
  await expect(found('user,arn', 'ada,arn:aws:iam::1:user/ada')).rejects.toThrow(/says "" for/)
})

it('finds nobody, and throws where it may not look', async () => {
  expect(await found(header)).toEqual([])
  const refused = {
    'iam:GenerateCredentialReport': { State: 'COMPLETE' },
    'iam:GetCredentialReport': awsError('AccessDenied', 'no', 403),
  }
  await expect(collectFrom(createCredentialUses(text), refused, 'global')).rejects.toMatchObject({
    gap: { operation: 'iam:GetCredentialReport', region: 'global', reason: 'denied' },
  })
})
