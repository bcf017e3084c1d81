import { known } from '../../../shared/domain/evidence'
import type { Cluster, VersionSupport } from '../../../shared/domain/inputs/eks'
import { accountId } from './about'

export const cluster = (over: Partial<Cluster> = {}): Cluster => ({
  arn: `arn:aws:eks:eu-west-1:${accountId}:cluster/shop`,
  type: 'AWS::EKS::Cluster',
  region: 'eu-west-1',
  name: 'shop',
  version: known('1.35'),
  support: known(support()),
  publicCidrs: known([]),
  secretsKey: known(secretsKey),
  logTypes: known(everyLog),
  ...over,
})

export const secretsKey = `arn:aws:kms:eu-west-1:${accountId}:key/0a1b`
export const everyLog: readonly string[] = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler']
export const support = (over: Partial<VersionSupport> = {}): VersionSupport => ({
  status: 'STANDARD_SUPPORT',
  standardUntil: '2027-03-27',
  extendedUntil: '2028-03-27',
  ...over,
})
