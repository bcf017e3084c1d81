import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/iam/account-summary'
import { collectFrom } from '../../../../support/collecting'
import { awsError } from '../../../../support/replay'

const summary = (SummaryMap: Readonly<Record<string, number>>) =>
  collectFrom(collector, { 'iam:GetAccountSummary': { SummaryMap } }, 'global')

it('reads what concerns root', async () => {
  const found = await summary({
    AccountMFAEnabled: 1,
    AccountPasswordPresent: 0,
    AccountAccessKeysPresent: 2,
    AccountSigningCertificatesPresent: 1,
    Users: 12,
  })
  expect(found).toEqual([
    {
      region: 'global',
      rootMfa: { known: true, value: true },
      rootPassword: { known: true, value: false },
      rootAccessKeys: { known: true, value: true },
      rootSigningCertificates: { known: true, value: true },
    },
  ])
})

it('takes no missing figure for a zero', async () => {
  const gap = (figure: string) => ({
    operation: 'iam:GetAccountSummary',
    region: 'global',
    reason: 'unexpected',
    detail: `AWS's answer does not hold ${figure}.`,
  })
  const [found] = await summary({ AccountMFAEnabled: 0, AccountPasswordPresent: 1 })
  expect(found).toEqual({
    region: 'global',
    rootMfa: { known: true, value: false },
    rootPassword: { known: true, value: true },
    rootAccessKeys: { known: false, gap: gap('AccountAccessKeysPresent') },
    rootSigningCertificates: { known: false, gap: gap('AccountSigningCertificatesPresent') },
  })
})

it('throws the refusal', async () => {
  const denied = { 'iam:GetAccountSummary': awsError('AccessDenied', 'no', 403) }
  await expect(collectFrom(collector, denied)).rejects.toMatchObject({ gap: { reason: 'denied' } })
})
