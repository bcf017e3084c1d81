/** The frameworks whose controls Triad judges, in the order in which they are offered. */
export const frameworkIds = ['cis-aws-foundations', 'security-hub', 'pci-dss'] as const
export type FrameworkId = (typeof frameworkIds)[number]
