import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/iam/saml-providers'
import { collectFrom } from '../../../../support/collecting'
import { samlProvider } from '../../../../support/facts/iam'
import { awsError } from '../../../../support/replay'

const operation = 'iam:ListSAMLProviders'
const arn = (name: string) => `arn:aws:iam::111122223333:saml-provider/${name}`
const ofIdentityCenter = 'AWSSSO_0123456789abcdef_DO_NOT_DELETE'

it('tells providers of the customer from that of Identity Center', async () => {
  const answer = { SAMLProviderList: [{ Arn: arn('idp') }, { Arn: arn(ofIdentityCenter) }] }
  expect(await collectFrom(collector, { [operation]: answer }, 'global')).toEqual([
    samlProvider(),
    samlProvider({ arn: arn(ofIdentityCenter), name: ofIdentityCenter, ofIdentityCenter: true }),
  ])
})

it('finds none, and throws where it may not look', async () => {
  expect(await collectFrom(collector, { [operation]: {} }, 'global')).toEqual([])
  const refused = { [operation]: awsError('AccessDenied', 'no', 403) }
  await expect(collectFrom(collector, refused, 'global')).rejects.toMatchObject({
    gap: { operation, region: 'global', reason: 'denied' },
  })
})
