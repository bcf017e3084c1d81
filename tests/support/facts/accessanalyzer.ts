import { known } from '../../../shared/domain/evidence'
import type {
  Analyzer,
  OutsideAccess,
  OutsideWatch,
  UnusedAnalyzer,
  UnusedWatch,
} from '../../../shared/domain/inputs/accessanalyzer'
import { accountId } from './about'

/** The one resource whose being there fails a check. */
export const outsideAccess = (over: Partial<OutsideAccess> = {}): OutsideAccess => ({
  arn: 'arn:aws:s3:::reports',
  type: 'AWS::S3::Bucket',
  region: 'eu-west-1',
  name: 'reports',
  status: 'active',
  error: null,
  ...over,
})

export const partnerRole = (over: Partial<OutsideAccess> = {}): OutsideAccess =>
  outsideAccess({
    arn: `arn:aws:iam::${accountId}:role/partner`,
    type: 'AWS::IAM::Role',
    region: 'global',
    name: 'partner',
    ...over,
  })

export const analyzer = (over: Partial<Analyzer> = {}): Analyzer => ({
  name: 'external',
  active: true,
  findings: known([]),
  ...over,
})

export const outsideWatch = (over: Partial<OutsideWatch> = {}): OutsideWatch => ({
  region: 'eu-west-1',
  analyzers: [analyzer()],
  ...over,
})

export const unusedAnalyzer = (over: Partial<UnusedAnalyzer> = {}): UnusedAnalyzer => ({
  name: 'unused',
  active: true,
  oldest: known(null),
  ...over,
})

export const unusedWatch = (over: Partial<UnusedWatch> = {}): UnusedWatch => ({
  region: 'eu-west-1',
  analyzers: [unusedAnalyzer()],
  ...over,
})
