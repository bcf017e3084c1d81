import { trailLogging } from './edits/cloudtrail'
import { groupsClosed, groupsNotThere, noPublicSnapshots } from './edits/ec2'
import { denied } from './edits/edit'
import { summary } from './edits/iam'
import { databaseNotThere } from './edits/rds'
import { bucketNotThere } from './edits/s3'
import { before, during, oneByOne, since, together, weeks, type Story } from './story'

const numberOf = (name: string): number => Number(/^dev-(\d+)$/.exec(name)?.[1] ?? 0)

/** About one security group a week, none of which is ever removed. */
const groupsPileUp: Story = (week) => [
  groupsNotThere('eu-west-1', (name) => numberOf(name) > 12 + (48 * week) / (weeks - 1)),
]

const scratch = (first: number, last: number): readonly string[] =>
  Array.from(
    { length: last - first + 1 },
    (_, at) => `acme-dev-scratch-${String(first + at).padStart(2, '0')}`,
  )

/** Nobody's account: it gets worse, is tidied up once, and gets worse again. */
export const acmeDev = together(
  groupsPileUp,
  before(8, summary({ AccountAccessKeysPresent: 0 })),
  before(31, summary({ AccountMFAEnabled: 1 })),
  before(15, trailLogging),
  during(18, 43, trailLogging),
  oneByOne(6, 5, scratch(3, 11), bucketNotThere),
  during(
    22,
    35,
    groupsClosed('eu-west-1', (name) => numberOf(name) % 3 === 2),
  ),
  before(29, databaseNotThere('dev-2')),
  during(38, 39, denied('s3:GetBucketAcl')),
  since(51, ...scratch(10, 11).map(bucketNotThere)),
  before(46, noPublicSnapshots('eu-west-1')),
)
