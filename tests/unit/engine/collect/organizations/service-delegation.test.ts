import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/organizations/service-delegation'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom } from '../../../../support/collecting'
import { serviceAdministrator, serviceDelegation } from '../../../../support/facts/organizations'
import { awsError } from '../../../../support/replay'

const organization = 'organizations:DescribeOrganization'
const trusted = 'organizations:ListAWSServiceAccessForOrganization'
const administrators = 'organizations:ListDelegatedAdministrators'
const services = 'organizations:ListDelegatedServicesForAccount'
const managedBy = (MasterAccountId: string) => ({
  [organization]: { Organization: { Id: 'o-exampleorg1', MasterAccountId } },
})
const guardduty = { ServicePrincipal: 'guardduty.amazonaws.com' }
const config = { ServicePrincipal: 'config.amazonaws.com' }
const whole = {
  ...managedBy('111122223333'),
  [trusted]: { EnabledServicePrincipals: [guardduty] },
  [administrators]: { DelegatedAdministrators: [{ Id: '222233334444', State: 'ACTIVE' }] },
  [services]: { DelegatedServices: [guardduty] },
}
const found = (over: Parameters<typeof collectFrom>[1] = {}) =>
  collectFrom(collector, { ...whole, ...over }, 'global')
const no = awsError('AccessDeniedException', 'no', 400)

it('reads which services are trusted, and who administers what', async () => {
  expect(await found()).toEqual([serviceDelegation()])
})

it('follows every list to its end and sorts what it finds', async () => {
  expect(
    await found({
      [trusted]: [
        { EnabledServicePrincipals: [guardduty], NextToken: 'more' },
        { EnabledServicePrincipals: [config, {}] },
      ],
      [administrators]: [
        { DelegatedAdministrators: [{ Id: '222233334444', Status: 'ACTIVE' }], NextToken: 'more' },
        { DelegatedAdministrators: [{ Id: '333344445555', State: 'SUSPENDED', Status: 'ACTIVE' }, {}] },
      ],
      [services]: [
        { DelegatedServices: [guardduty], NextToken: 'more' },
        { DelegatedServices: [config, {}] },
      ],
    }),
  ).toEqual([
    serviceDelegation({
      trusted: ['config.amazonaws.com', 'guardduty.amazonaws.com'],
      administrators: [
        serviceAdministrator({ services: known(['config.amazonaws.com', 'guardduty.amazonaws.com']) }),
      ],
    }),
  ])
})

it('keeps an administrator whose services may not be read, and drops one that is none any more', async () => {
  const gap = unread({
    operation: services,
    region: 'global',
    reason: 'denied',
    detail: 'AccessDeniedException: no (HTTP 400)',
  })
  expect([
    await found({ [services]: no }),
    await found({ [services]: awsError('AccountNotRegisteredException') }),
    await found({ [trusted]: {}, [administrators]: {} }),
  ]).toEqual([
    [serviceDelegation({ administrators: [serviceAdministrator({ services: gap })] })],
    [serviceDelegation({ administrators: [] })],
    [serviceDelegation({ trusted: [], administrators: [] })],
  ])
})

it('asks the management account only', async () => {
  expect(await collectFrom(collector, managedBy('999988887777'), 'global')).toEqual([
    { region: 'global', delegation: null },
  ])
})

it.each([organization, trusted, administrators])('throws where it may not ask %s', async (operation) => {
  await expect(found({ [operation]: no })).rejects.toMatchObject({
    gap: { operation, region: 'global', reason: 'denied' },
  })
})
