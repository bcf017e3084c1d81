import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/iam/password-policy'
import { collectFrom } from '../../../../support/collecting'
import { awsError } from '../../../../support/replay'

const answered = (answer: object) =>
  collectFrom(collector, { 'iam:GetAccountPasswordPolicy': answer }, 'global')

it('reads the policy', async () => {
  const found = await answered({
    PasswordPolicy: {
      MinimumPasswordLength: 14,
      RequireUppercaseCharacters: true,
      RequireLowercaseCharacters: true,
      RequireNumbers: true,
      RequireSymbols: false,
      PasswordReusePrevention: 24,
      MaxPasswordAge: 90,
    },
  })
  expect(found).toEqual([
    {
      region: 'global',
      policy: {
        minimumLength: 14,
        uppercase: true,
        lowercase: true,
        digit: true,
        symbol: false,
        remembers: 24,
        expiresAfter: 90,
      },
    },
  ])
})

it('knows what AWS means by the fields it leaves out', async () => {
  expect(await answered({ PasswordPolicy: {} })).toEqual([
    {
      region: 'global',
      policy: {
        minimumLength: 6,
        uppercase: false,
        lowercase: false,
        digit: false,
        symbol: false,
        remembers: 0,
        expiresAfter: 0,
      },
    },
  ])
})

it('keeps "there is none" and "we may not look" apart', async () => {
  expect(await answered(awsError('NoSuchEntityException', 'no policy', 404))).toEqual([
    { region: 'global', policy: null },
  ])
  await expect(answered(awsError('AccessDenied', 'no', 403))).rejects.toMatchObject({
    gap: { operation: 'iam:GetAccountPasswordPolicy', reason: 'denied' },
  })
})
