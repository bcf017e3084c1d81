import type { FrameworkId } from '../../shared/domain/framework'

/** Controls that Triad knows of, by the framework's id of them, in our own words; those with a check leave the list. */
export const knownControls: Readonly<
  Record<FrameworkId, readonly (readonly [control: string, title: string])[]>
> = {
  'cis-aws-foundations': [['2.7', 'Root is not used for daily work']],
  'security-hub': [
    ['APIGateway.2', 'API stages show their backend a client certificate'],
    ['CloudFront.7', 'Distributions show a certificate of their own'],
    ['ELB.3', 'Classic load balancers listen on HTTPS or TLS'],
    ['NetworkFirewall.3', 'Firewall policies have rules'],
    ['NetworkFirewall.4', 'Firewalls drop or forward whole packets that no rule matches'],
    ['NetworkFirewall.5', 'Firewalls drop or forward fragments that no rule matches'],
    ['OpenSearch.6', 'Domains have three data nodes or more'],
    ['Redshift.8', 'Clusters have an administrator name of their own'],
    ['Redshift.9', 'Clusters have a database name of their own'],
  ],
  'pci-dss': [],
}
