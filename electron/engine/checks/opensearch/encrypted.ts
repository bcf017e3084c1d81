import type { Ruling } from '../../../../shared/domain/finding'
import { defineCheck } from '../define-check'
import { fail, judge, pass, passWithNote } from '../judge'

export default defineCheck({
  id: 'opensearch.encrypted',
  title: 'Search domains encrypt at rest, between nodes and to clients',
  action: 'Encrypt search domains everywhere',
  severity: 'medium',
  belongs: {
    subGoals: ['confidentiality.encryption'],
    responsibility: 'customer.server-side-encryption',
    practice: 'data-protection',
    data: ['at-rest', 'in-transit'],
  },
  resourceType: 'AWS::OpenSearchService::Domain',
  scope: 'regional',
  subject: 'opensearch.domains',
  rationale:
    'A domain has four switches: for its disks and snapshots, for the traffic between its nodes, for HTTPS alone at its address, and for the oldest version of TLS that it speaks. Each leaves a gap of its own.',
  risk: 'What is searched for and what is found is read on its way, or from a disk or a snapshot.',
  remediation: {
    steps: [
      'Open OpenSearch Service, the domain, Security configuration, Edit.',
      'Switch on Require HTTPS with a policy for TLS 1.2 or newer, node-to-node encryption and encryption of data at rest.',
      'The last two stay on for good, and old engines have them only from a newer version on.',
    ],
    cli: 'aws opensearch update-domain-config --domain-name NAME --encryption-at-rest-options Enabled=true --node-to-node-encryption-options Enabled=true --domain-endpoint-options EnforceHTTPS=true,TLSSecurityPolicy=Policy-Min-TLS-1-2-PFS-2023-10',
    terraform: `resource "aws_opensearch_domain" "this" {
  # ...
  encrypt_at_rest {
    enabled = true
  }
  node_to_node_encryption {
    enabled = true
  }
  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }
}`,
  },
  sources: [
    'AWS Security Hub, OpenSearch.1, OpenSearch.3 and OpenSearch.8',
    'Amazon OpenSearch Service Developer Guide, "Data protection in Amazon OpenSearch Service"',
  ],
  evaluate: ({ 'opensearch.domains': domains }) =>
    domains.map((domain) => {
      const { encryptedAtRest, encryptedBetweenNodes, httpsOnly, tlsPolicy } = domain
      return judge(domain, { encryptedAtRest, encryptedBetweenNodes, httpsOnly, tlsPolicy }, (facts) =>
        rule(facts),
      )
    }),
})

interface Facts {
  readonly encryptedAtRest: boolean
  readonly encryptedBetweenNodes: boolean
  readonly httpsOnly: boolean
  readonly tlsPolicy: string
}

function rule({ encryptedAtRest, encryptedBetweenNodes, httpsOnly, tlsPolicy }: Facts): Ruling {
  const faults = [
    ...(encryptedAtRest ? [] : ['its data at rest is not encrypted']),
    ...(encryptedBetweenNodes ? [] : ['its nodes talk to each other in plain text']),
    ...(httpsOnly ? [] : ['its address takes plain HTTP']),
    ...(takesOld.test(tlsPolicy) ? [`it accepts old versions of TLS (${tlsPolicy})`] : []),
  ]
  if (faults.length > 0) return fail(`${faults.join('; ').replace(/^i/, 'I')}.`)
  return takesNew.test(tlsPolicy)
    ? pass
    : passWithNote(`Triad does not know which versions of TLS ${tlsPolicy} accepts.`)
}

/** AWS names its policies by the oldest version that they accept. */
const takesOld = /^Policy-Min-TLS-1-[01]-/
const takesNew = /^Policy-Min-TLS-1-[23]-/
