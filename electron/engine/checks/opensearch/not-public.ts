import { known, mapRead, type Read } from '../../../../shared/domain/evidence'
import type { Ruling } from '../../../../shared/domain/finding'
import type { SearchDomain } from '../../../../shared/domain/inputs/opensearch'
import { defineCheck } from '../define-check'
import { fail, pass, passWithNote, weigh } from '../judge'
import { admitsEveryone } from '../policies/public-policy'

export default defineCheck({
  id: 'opensearch.not-public',
  title: 'Search domains live in a VPC or admit no one anonymous',
  action: 'Close search domains to the internet',
  severity: 'critical',
  belongs: {
    subGoals: ['confidentiality.access-control'],
    responsibility: 'customer.os-network-firewall',
    practice: 'infrastructure-protection',
    hygiene: ['firewalls'],
  },
  resourceType: 'AWS::OpenSearchService::Domain',
  scope: 'regional',
  subject: 'opensearch.domains',
  rationale:
    'A domain outside a VPC has an address that the whole internet reaches. Its access policy then decides who is let in, and one that allows everyone lets in whoever finds it, unless fine-grained access control asks for a sign-in.',
  risk: 'Open search clusters are found by scanners within hours; their indexes are copied, or wiped and held to ransom.',
  remediation: {
    steps: [
      'Name roles or networks in the access policy at once: OpenSearch Service, the domain, Security configuration, Edit.',
      'A domain cannot be moved into a VPC: create one there and restore a snapshot into it.',
      'Switch the clients over, then delete the old domain.',
    ],
    cli: 'aws opensearch update-domain-config --domain-name NAME --access-policies file://policy.json',
    terraform: `resource "aws_opensearch_domain" "this" {
  # ...
  vpc_options {
    subnet_ids         = var.private_subnets
    security_group_ids = [aws_security_group.search.id]
  }
}`,
  },
  sources: [
    'AWS Security Hub, OpenSearch.2',
    'Amazon OpenSearch Service Developer Guide, "Identity and Access Management in Amazon OpenSearch Service"',
    'Amazon OpenSearch Service Developer Guide, "Fine-grained access control in Amazon OpenSearch Service"',
  ],
  evaluate: ({ 'opensearch.domains': domains }) =>
    domains.map((domain) => {
      const { inVpc, policy, asksWho } = domain
      return weigh(domain, { inVpc, policy, asksWho }, () => ruleOn(domain))
    }),
})

function ruleOn({ inVpc, policy, asksWho, region }: SearchDomain): Read<Ruling> {
  if (!inVpc.known) return inVpc
  if (inVpc.value) return known(pass)
  const open = admitsEveryone(policy, { operation: 'opensearch:DescribeDomains', region })
  if (!open.known) return open
  if (!open.value)
    return known(
      passWithNote('It has an address of the internet; its access policy says who is let in there.'),
    )
  return mapRead(asksWho, (asks) =>
    asks
      ? passWithNote(
          'Everyone on the internet reaches its sign-in: fine-grained access control asks who it is.',
        )
      : fail(
          'Everyone on the internet is let in: its access policy names nobody, and no sign-in is asked for.',
        ),
  )
}
