import type { FrameworkId } from '../domain/framework'

/** Names are the same in every language. */
export const frameworkNames: Readonly<Record<FrameworkId, string>> = {
  'cis-aws-foundations': 'CIS AWS Foundations',
  'security-hub': 'AWS Security Hub',
  'pci-dss': 'PCI DSS',
}
