import { expect, it } from 'vitest'
import { createCredentialReport } from '../../../../../electron/engine/collect/iam/credential-report'
import { createReportText } from '../../../../../electron/engine/collect/iam/report-text'
import { createRootUse } from '../../../../../electron/engine/collect/iam/root-use'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { rootUse } from '../../../../support/facts/iam'
import { awsError } from '../../../../support/replay'

const header =
  'user,arn,password_enabled,mfa_active,password_last_used,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date'
const row = (password: string, first: string, second: string) =>
  `<root_account>,arn:aws:iam::111122223333:root,not_supported,true,${password},false,N/A,${first},false,N/A,${second}`
const text = createReportText(() => Promise.reject(new Error('There is nothing to wait for.')))
const answers = (...rows: readonly string[]) => ({
  'iam:GenerateCredentialReport': { State: 'COMPLETE' },
  'iam:GetCredentialReport': { Content: new TextEncoder().encode([header, ...rows].join('\n')) },
})
const found = (...rows: readonly string[]) => collectFrom(createRootUse(text), answers(...rows), 'global')
const odd = (detail: string) =>
  unread({ operation: 'iam:GetCredentialReport', region: 'global', reason: 'unexpected', detail })

it.each([
  ['never', row('no_information', 'N/A', 'N/A'), known(null)],
  ['a sign-in', row('2026-11-01T02:00:00+02:00', 'N/A', 'N/A'), known('2026-11-01T00:00:00.000Z')],
  [
    'the latest of three uses',
    row('2026-01-01T00:00:00+00:00', '2026-03-01T00:00:00+00:00', '2026-02-01T00:00:00+00:00'),
    known('2026-03-01T00:00:00.000Z'),
  ],
  [
    'a word that is new',
    row('2026-01-01T00:00:00+00:00', 'lately', 'N/A'),
    odd('The report gives no date for a use of root, but "lately".'),
  ],
])('reads %s', async (_what, root, lastUsed) => {
  expect(await found(root)).toEqual([rootUse({ lastUsed })])
})

it('takes no missing row and no missing column for "never"', async () => {
  const bare = {
    ...answers(),
    'iam:GetCredentialReport': {
      Content: new TextEncoder().encode('user,arn,mfa_active\n<root_account>,arn:aws:iam::1:root,true'),
    },
  }
  expect([await found(), await collectFrom(createRootUse(text), bare, 'global')]).toEqual([
    [rootUse({ lastUsed: odd('The report has no row for root.') })],
    [rootUse({ lastUsed: odd('The report gives no date for a use of root, but "".') })],
  ])
})

it('asks for one report, though the users are read from it as well', async () => {
  const [users, root] = [createCredentialReport(text), createRootUse(text)]
  const { place, asked } = placeFor([users, root], answers(row('N/A', 'N/A', 'N/A')), 'global')
  const both = await Promise.all([users.collect(place), root.collect(place)])
  expect([both, asked.map(({ operation }) => operation)]).toEqual([
    [[], [rootUse()]],
    ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'],
  ])
})

it('throws where it may not look', async () => {
  const refused = { ...answers(), 'iam:GetCredentialReport': awsError('AccessDenied', 'no', 403) }
  await expect(collectFrom(createRootUse(text), refused, 'global')).rejects.toMatchObject({
    gap: { operation: 'iam:GetCredentialReport', region: 'global', reason: 'denied' },
  })
})
