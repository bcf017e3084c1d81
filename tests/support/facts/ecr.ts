import { known } from '../../../shared/domain/evidence'
import type { RegistryScanning, Repository } from '../../../shared/domain/inputs/ecr'
import { accountId } from './about'

export const repository = (over: Partial<Repository> = {}): Repository => ({
  arn: `arn:aws:ecr:eu-west-1:${accountId}:repository/shop/web`,
  type: 'AWS::ECR::Repository',
  region: 'eu-west-1',
  name: 'shop/web',
  tagMutability: known('IMMUTABLE'),
  exclusions: [],
  scanOnPush: known(true),
  registry: known(basicScanning),
  ...over,
})

export const basicScanning: RegistryScanning = { kind: 'BASIC', rules: [] }
