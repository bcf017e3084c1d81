import { expect, it } from 'vitest'
import collector from '../../../../../electron/engine/collect/opensearch/domains'
import { known, unread } from '../../../../../shared/domain/evidence'
import { collectFrom, placeFor } from '../../../../support/collecting'
import { accountId, denied, unheld } from '../../../../support/facts/about'
import { searchDomain } from '../../../../support/facts/opensearch'
import { awsError } from '../../../../support/replay'

const list = 'opensearch:ListDomainNames'
const details = 'opensearch:DescribeDomains'
const status = {
  DomainName: 'catalog',
  Deleted: false,
  VPCOptions: { VPCId: 'vpc-1', SubnetIds: ['subnet-1'] },
  AccessPolicies: '',
  AdvancedSecurityOptions: { Enabled: false, AnonymousAuthEnabled: false },
  EncryptionAtRestOptions: { Enabled: true },
  NodeToNodeEncryptionOptions: { Enabled: true },
  DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
}
const names = (...all: readonly string[]) => ({ DomainNames: all.map((DomainName) => ({ DomainName })) })
const found = (answer: object, listed: object = names('catalog')) =>
  collectFrom(collector, { [list]: listed, [details]: answer })

it('reads a domain in a VPC, and one with an address of the internet', async () => {
  expect([
    await found({ DomainStatusList: [status] }),
    await found({
      DomainStatusList: [
        {
          ...status,
          VPCOptions: undefined,
          AccessPolicies: '{"Statement":[]}',
          AdvancedSecurityOptions: { Enabled: true },
        },
      ],
    }),
  ]).toEqual([
    [searchDomain()],
    [searchDomain({ inVpc: known(false), policy: known('{"Statement":[]}'), asksWho: known(true) })],
  ])
})

it('takes fine-grained access control that lets the anonymous through for none', async () => {
  const through = { ...status, AdvancedSecurityOptions: { Enabled: true, AnonymousAuthEnabled: true } }
  expect(await found({ DomainStatusList: [through] })).toEqual([searchDomain({ asksWho: known(false) })])
})

it('takes no missing field for "off"', async () => {
  const left = (field: string) => unheld(field, details)
  expect(await found({ DomainStatusList: [{ DomainName: 'catalog' }] })).toEqual([
    searchDomain({
      inVpc: known(false),
      policy: left('AccessPolicies'),
      asksWho: left('AdvancedSecurityOptions.Enabled'),
      encryptedAtRest: left('EncryptionAtRestOptions'),
      encryptedBetweenNodes: left('NodeToNodeEncryptionOptions'),
      httpsOnly: left('EnforceHTTPS'),
      tlsPolicy: left('TLSSecurityPolicy'),
    }),
  ])
})

it('asks for five at once, and drops those that are gone since', async () => {
  const { place, asked } = placeFor([collector], {
    [list]: names('a', 'b', 'c', 'd', 'e', 'catalog'),
    [details]: [
      { DomainStatusList: [{ ...status, DomainName: 'a', Deleted: true }] },
      { DomainStatusList: [status] },
    ],
  })
  expect(await collector.collect(place)).toEqual([searchDomain()])
  expect(asked.slice(1).map(({ input }) => input)).toEqual([
    { DomainNames: ['a', 'b', 'c', 'd', 'e'] },
    { DomainNames: ['catalog'] },
  ])
})

it('keeps domains that may not be described', async () => {
  const dark = unread({ ...denied(details), detail: 'AccessDeniedException: no (HTTP 403)' })
  expect(await found(awsError('AccessDeniedException', 'no', 403))).toEqual([
    searchDomain({
      arn: `arn:aws:es:eu-west-1:${accountId}:domain/catalog`,
      inVpc: dark,
      policy: dark,
      asksWho: dark,
      encryptedAtRest: dark,
      encryptedBetweenNodes: dark,
      httpsOnly: dark,
      tlsPolicy: dark,
    }),
  ])
})

it('finds none where there is none, and throws where it may not look', async () => {
  expect(await found(new Error('must not be asked'), {})).toEqual([])
  await expect(found({}, awsError('AccessDeniedException', 'no', 403))).rejects.toMatchObject({
    gap: { operation: list, region: 'eu-west-1', reason: 'denied' },
  })
})
