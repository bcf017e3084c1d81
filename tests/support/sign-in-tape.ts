import type { Tape } from '../../electron/engine/aws/tape'

export interface TapedIdentity {
  readonly account?: string
  readonly alias?: string
  readonly regions?: readonly string[]
  /** The Region that the tape is "recorded" from. */
  readonly region?: string
}

/** What AWS says to a sign-in that works: whose credentials these are, the alias, the Regions. */
export const signInTape = ({
  account = '111122223333',
  alias = '',
  regions = ['eu-west-1', 'us-east-1'],
  region = 'eu-west-1',
}: TapedIdentity = {}): Tape => [
  {
    operation: 'sts:GetCallerIdentity',
    region,
    input: {},
    output: { UserId: 'AIDATEST', Account: account, Arn: `arn:aws:iam::${account}:user/reader` },
  },
  {
    operation: 'iam:ListAccountAliases',
    region: 'us-east-1',
    input: {},
    output: { AccountAliases: alias === '' ? [] : [alias] },
  },
  {
    operation: 'ec2:DescribeRegions',
    region,
    input: {},
    output: { Regions: regions.map((RegionName) => ({ RegionName, OptInStatus: 'opt-in-not-required' })) },
  },
]
