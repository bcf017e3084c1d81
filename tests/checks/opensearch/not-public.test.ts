import check from '../../../electron/engine/checks/opensearch/not-public'
import { known, unread } from '../../../shared/domain/evidence'
import { checkCases, fails, isUnknown, passes } from '../../support/check-cases'
import { accountId, denied } from '../../support/facts/about'
import { searchDomain } from '../../support/facts/opensearch'
import { policyOf } from '../../support/facts/s3'

const catalog = searchDomain()
const gap = denied('opensearch:DescribeDomains')
const statement = (over: object = {}) => ({
  Effect: 'Allow',
  Principal: { AWS: '*' },
  Action: 'es:*',
  Resource: `${catalog.arn}/*`,
  ...over,
})
const open = policyOf(statement())
const outside = (policy: string | null, asksWho = false) =>
  searchDomain({ inVpc: known(false), policy: known(policy), asksWho: known(asksWho) })
const closedNote = 'It has an address of the internet; its access policy says who is let in there.'
const reason =
  'Everyone on the internet is let in: its access policy names nobody, and no sign-in is asked for.'
const warned = (policy: string | null) => ({
  given: [outside(policy)],
  says: [passes(catalog, { inVpc: false, policy, asksWho: false }, closedNote)],
})

// Every domain has an address: none is not applicable.
checkCases(check, {
  'in a VPC': {
    given: [catalog],
    says: [passes(catalog, { inVpc: true, policy: null, asksWho: false })],
  },
  'in a VPC, with a policy for everyone there': {
    given: [searchDomain({ policy: known(open) })],
    says: [passes(catalog, { inVpc: true, policy: open, asksWho: false })],
  },
  'a policy for an account': warned(
    policyOf(statement({ Principal: { AWS: `arn:aws:iam::${accountId}:root` } })),
  ),
  'a policy for a network': warned(
    policyOf(statement({ Condition: { IpAddress: { 'aws:SourceIp': ['192.0.2.0/24'] } } })),
  ),
  'no policy, so that only identities of the account get in': warned(null),
  'a policy for everyone': {
    given: [outside(open)],
    says: [fails(catalog, { inVpc: false, policy: open, asksWho: false }, reason)],
  },
  'a policy for every network': {
    given: [outside(policyOf(statement({ Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } })))],
    says: [
      fails(
        catalog,
        {
          inVpc: false,
          policy: policyOf(statement({ Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } })),
          asksWho: false,
        },
        reason,
      ),
    ],
  },
  'a policy for everyone who signs in': {
    given: [outside(open, true)],
    says: [
      passes(
        catalog,
        { inVpc: false, policy: open, asksWho: true },
        'Everyone on the internet reaches its sign-in: fine-grained access control asks who it is.',
      ),
    ],
  },
  'a domain that may not be described': {
    given: [searchDomain({ inVpc: unread(gap), policy: unread(gap), asksWho: unread(gap) })],
    says: [isUnknown(catalog, {}, gap)],
  },
  'a sign-in that nobody knows of': {
    given: [searchDomain({ inVpc: known(false), policy: known(open), asksWho: unread(gap) })],
    says: [isUnknown(catalog, { inVpc: false, policy: open }, gap)],
  },
  'no domains': { given: [], says: [] },
})
